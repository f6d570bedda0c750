import { TEST_DATE, testDecision } from '../testing.ts'
import { classOfDrug, switchedClass } from './class.ts'
import type { ClassFacts, SwitchedFacts } from './class.ts'

const fact = (changes: Partial<ClassFacts>): ClassFacts => ({
  drug: 'a drug',
  stated: null,
  listed: null,
  tabled: null,
  authority: null,
  support: null,
  ...changes,
})
const by = (authority: number, tabled: string, support: string | null = null): ClassFacts =>
  fact({ authority, tabled, support })

testDecision(classOfDrug, TEST_DATE, [
  [fact({}), 'therapeutic', 'class/unknown'],
  // The entry speaks first, then the payer's lists, then the drug table.
  [fact({ stated: 'chemotherapy' }), 'chemotherapy', 'class/stated'],
  [fact({ stated: 'therapeutic', listed: 'chemo', tabled: 'chemotherapy' }), 'therapeutic', 'class/stated'],
  [fact({ stated: 'hydration', listed: 'chemo' }), 'hydration', 'class/hydration'],
  [fact({ tabled: 'hydration' }), 'hydration', 'class/hydration'],
  [fact({ stated: 'therapeutic', tabled: 'hydration' }), 'therapeutic', 'class/stated'],
  [
    fact({ listed: 'therapeutic', tabled: 'chemotherapy', authority: 1 }),
    'therapeutic',
    'class/listed-therapeutic',
  ],
  // A payer's list of chemotherapy keeps the kind of chemotherapy that the table knows.
  [fact({ listed: 'chemo' }), 'complex-biologic', 'class/listed-chemo'],
  [fact({ listed: 'chemo', tabled: 'therapeutic' }), 'complex-biologic', 'class/listed-chemo'],
  [fact({ listed: 'chemo', tabled: 'chemotherapy' }), 'chemotherapy', 'class/listed-chemo'],
  [
    fact({ listed: 'chemo', tabled: 'complex-biologic', authority: 5 }),
    'complex-biologic',
    'class/listed-chemo',
  ],
  [
    fact({ listed: 'chemo', tabled: 'hormonal-antineoplastic' }),
    'hormonal-antineoplastic',
    'class/listed-chemo',
  ],
  [fact({ tabled: 'vaccine' }), 'vaccine', 'class/vaccine'],
  // The drug table, by its ground.
  [by(1, 'chemotherapy'), 'chemotherapy', 'class/antineoplastic'],
  [by(2, 'complex-biologic'), 'complex-biologic', 'class/named-by-cms'],
  [by(3, 'chemotherapy'), 'chemotherapy', 'class/checkpoint-inhibitor'],
  [by(4, 'therapeutic'), 'therapeutic', 'class/supportive'],
  [by(5, 'complex-biologic'), 'complex-biologic', 'class/complex-biologic'],
  [by(5, 'therapeutic'), 'therapeutic', 'class/biologic-by-list'],
  [by(6, 'complex-biologic'), 'complex-biologic', 'class/both-families-printed'],
  [by(7, 'complex-biologic'), 'complex-biologic', 'class/commercial-list'],
  [by(8, 'hormonal-antineoplastic'), 'hormonal-antineoplastic', 'class/hormonal'],
  [by(8, 'therapeutic'), 'therapeutic', 'class/hormonal-other-use'],
  // A hormonal drug that the ground does not name is one by analogy.
  [by(10, 'hormonal-antineoplastic'), 'hormonal-antineoplastic', 'class/by-analogy'],
  [by(9, 'therapeutic', 'denosumab'), 'therapeutic', 'class/denosumab-table'],
  [by(9, 'therapeutic', 'bisphosphonate'), 'therapeutic', 'class/bisphosphonate'],
  [by(9, 'therapeutic', 'iron or immunoglobulin'), 'therapeutic', 'class/iron-or-immunoglobulin'],
  [by(9, 'therapeutic', 'growth factor'), 'therapeutic', 'class/growth-factor'],
  [by(10, 'therapeutic'), 'therapeutic', 'class/by-analogy'],
  // The group of a supportive drug says nothing on another ground.
  [by(10, 'therapeutic', 'denosumab'), 'therapeutic', 'class/by-analogy'],
  [by(10, 'therapeutic', 'bisphosphonate'), 'therapeutic', 'class/by-analogy'],
  [by(10, 'therapeutic', 'iron or immunoglobulin'), 'therapeutic', 'class/by-analogy'],
])

const switched = (changes: Partial<SwitchedFacts>): SwitchedFacts => ({
  drug: 'a drug',
  class: 'therapeutic',
  listed: null,
  isDenosumab: 'no',
  denosumab: '96372',
  complexBiologic: 'chemo',
  cancerDiagnosis: 'not stated',
  hormonalNonCancer: 'by-diagnosis',
  ...changes,
})
const hormonal = { class: 'hormonal-antineoplastic' } as const

testDecision(switchedClass, TEST_DATE, [
  [switched({}), null, 'class/unchanged'],
  [switched({ isDenosumab: 'yes', class: 'chemotherapy' }), 'therapeutic', 'class/denosumab-therapeutic'],
  [switched({ isDenosumab: 'yes', denosumab: '96401' }), 'complex-biologic', 'class/denosumab-chemo'],
  [switched({ denosumab: '96401' }), null, 'class/unchanged'],
  [switched({ ...hormonal, cancerDiagnosis: 'no' }), 'therapeutic', 'class/hormonal-without-cancer'],
  [switched({ ...hormonal, cancerDiagnosis: 'yes' }), null, 'class/unchanged'],
  [switched(hormonal), null, 'class/unchanged'],
  [switched({ ...hormonal, cancerDiagnosis: 'no', hormonalNonCancer: 'by-code' }), null, 'class/unchanged'],
  [switched({ class: 'chemotherapy', cancerDiagnosis: 'no' }), null, 'class/unchanged'],
  [
    switched({ class: 'complex-biologic', complexBiologic: 'therapeutic' }),
    'therapeutic',
    'class/biologic-as-therapeutic',
  ],
  // Of a list, the drugs on it; the list speaks over the entry.
  [
    switched({ class: 'complex-biologic', complexBiologic: 'list', listed: 'therapeutic' }),
    'therapeutic',
    'class/listed-biologic',
  ],
  [switched({ class: 'complex-biologic', complexBiologic: 'list' }), null, 'class/unchanged'],
  [
    switched({ class: 'complex-biologic', complexBiologic: 'list', listed: 'chemo' }),
    null,
    'class/unchanged',
  ],
  [switched({ class: 'complex-biologic', listed: 'therapeutic' }), null, 'class/unchanged'],
  [
    switched({ class: 'chemotherapy', complexBiologic: 'list', listed: 'therapeutic' }),
    null,
    'class/unchanged',
  ],
  [switched({ class: 'complex-biologic' }), null, 'class/unchanged'],
  [switched({ class: 'chemotherapy', complexBiologic: 'therapeutic' }), null, 'class/unchanged'],
])
