import type { DrugClass } from '../../encounter/model.ts'
import type { Decision } from '../rule.ts'

/** Which class a drug counts as, before the switches that speak last (procedure 2.2). */
export type ClassFacts = {
  readonly drug: string
  /** The class written in the file, null if none. */
  readonly stated: string | null
  /** What a payer's list forces: `chemo`, `therapeutic` or null. */
  readonly listed: string | null
  /** The drug table's class; null: no row, or a row without. */
  readonly tabled: string | null
  /** The drug table's ground for it, 1 to 10. */
  readonly authority: number | null
  /** Of ground 9: which group of supportive drugs. */
  readonly support: string | null
}

const tabledClass = (facts: ClassFacts): DrugClass => (facts.tabled ?? 'therapeutic') as DrugClass
const isChemo = (name: string | null): boolean =>
  name === 'chemotherapy' || name === 'complex-biologic' || name === 'hormonal-antineoplastic'

export const classOfDrug: Decision<ClassFacts, DrugClass> = {
  question: 'class',
  rules: [
    {
      id: 'class/hydration',
      rule: 'R-HYD-1',
      when: (f) => (f.stated ?? f.tabled) === 'hydration',
      then: () => 'hydration',
      because: '{drug} is fluid given to keep or restore volume: the hydration codes apply.',
    },
    {
      id: 'class/stated',
      rule: 'R-CLS-13',
      when: (f) => f.stated !== null,
      then: (f) => f.stated as DrugClass,
      because: '{drug} is entered as {stated}; the entry decides.',
    },
    {
      id: 'class/listed-therapeutic',
      rule: 'R-CLS-5',
      when: (f) => f.listed === 'therapeutic',
      then: () => 'therapeutic',
      because: '{drug} stands on this payer’s list of drugs with therapeutic administration codes.',
    },
    {
      id: 'class/listed-chemo',
      rule: 'R-CLS-5',
      when: (f) => f.listed === 'chemo',
      then: (f) => (isChemo(f.tabled) ? tabledClass(f) : 'complex-biologic'),
      because: '{drug} stands on this payer’s list of drugs with chemotherapy administration codes.',
    },
    {
      id: 'class/vaccine',
      rule: 'R-VAX-1',
      when: (f) => f.tabled === 'vaccine',
      then: () => 'vaccine',
      because: '{drug} is a vaccine.',
    },
    {
      id: 'class/antineoplastic',
      rule: 'R-CLS-1',
      when: (f) => f.authority === 1,
      then: tabledClass,
      because: '{drug} is an antineoplastic drug or antibody: the chemotherapy administration codes apply.',
    },
    {
      id: 'class/named-by-cms',
      rule: 'R-CLS-2',
      when: (f) => f.authority === 2,
      then: tabledClass,
      because: 'CMS names {drug} among the drugs that take the chemotherapy administration codes.',
    },
    {
      id: 'class/checkpoint-inhibitor',
      rule: 'R-CLS-3',
      when: (f) => f.authority === 3,
      then: tabledClass,
      because:
        '{drug} is a checkpoint inhibitor: a monoclonal antibody against cancer, with the chemotherapy codes.',
    },
    {
      id: 'class/supportive',
      rule: 'R-CLS-4',
      when: (f) => f.authority === 4,
      then: tabledClass,
      because: '{drug} is a supportive drug, not chemotherapy: the therapeutic codes apply.',
    },
    {
      id: 'class/complex-biologic',
      rule: 'R-CLS-5',
      when: (f) => f.authority === 5 && isChemo(f.tabled),
      then: tabledClass,
      because:
        '{drug} is a complex biologic: the chemotherapy codes apply where the record shows the complexity of giving it.',
    },
    {
      id: 'class/biologic-by-list',
      rule: 'R-CLS-5',
      when: (f) => f.authority === 5,
      then: tabledClass,
      because: '{drug} is a biologic that contractors’ and payers’ lists keep under the therapeutic codes.',
    },
    {
      id: 'class/both-families-printed',
      rule: 'R-CLS-5',
      when: (f) => f.authority === 6,
      then: tabledClass,
      because: 'The maker of {drug} prints both families of codes; the drug table takes it as {tabled}.',
    },
    {
      id: 'class/commercial-list',
      rule: 'R-CLS-6',
      when: (f) => f.authority === 7,
      then: tabledClass,
      because: 'A commercial payer’s list names {drug}; the drug table takes it as {tabled}.',
    },
    {
      id: 'class/hormonal',
      rule: 'R-CLS-8',
      when: (f) => f.authority === 8 && f.tabled === 'hormonal-antineoplastic',
      then: tabledClass,
      because: '{drug} is a hormonal antineoplastic drug.',
    },
    {
      id: 'class/hormonal-other-use',
      rule: 'R-CLS-8',
      when: (f) => f.authority === 8,
      then: tabledClass,
      because: '{drug} is a hormonal drug whose use is not antineoplastic: the therapeutic codes apply.',
    },
    {
      id: 'class/denosumab-table',
      rule: 'R-CLS-10',
      when: (f) => f.authority === 9 && f.support === 'denosumab',
      then: tabledClass,
      because: '{drug} counts as a therapeutic drug.',
    },
    {
      id: 'class/bisphosphonate',
      rule: 'R-CLS-11',
      when: (f) => f.authority === 9 && f.support === 'bisphosphonate',
      then: tabledClass,
      because: '{drug} is a bisphosphonate, a therapeutic drug; the clock decides between push and infusion.',
    },
    {
      id: 'class/iron-or-immunoglobulin',
      rule: 'R-CLS-12',
      when: (f) => f.authority === 9 && f.support === 'iron or immunoglobulin',
      then: tabledClass,
      because: '{drug} belongs to the iron and immunoglobulin products: a therapeutic drug.',
    },
    {
      id: 'class/growth-factor',
      rule: 'R-CLS-9',
      when: (f) => f.authority === 9,
      then: tabledClass,
      because: '{drug} is a growth factor, a supportive drug with the therapeutic codes.',
    },
    {
      id: 'class/by-analogy',
      rule: 'R-CLS-14',
      when: (f) => f.tabled !== null,
      then: tabledClass,
      because: '{drug} is taken as {tabled} by analogy with its group; no authority names it.',
    },
    {
      id: 'class/unknown',
      rule: 'R-CLS-13',
      when: () => true,
      then: () => 'therapeutic',
      because: 'The drug table gives no class for {drug}: it is coded as therapeutic.',
    },
  ],
}

/** The switches that speak whatever had spoken before (procedure 2.2 to 2.4). */
export type SwitchedFacts = {
  readonly drug: string
  readonly class: string
  /** What the payer's list forces: `chemo`, `therapeutic` or null. */
  readonly listed: string | null
  readonly isDenosumab: string
  readonly denosumab: string
  readonly complexBiologic: string
  /** `yes`, `no`, or `not stated` where the day has no diagnoses. */
  readonly cancerDiagnosis: string
  readonly hormonalNonCancer: string
}

export const switchedClass: Decision<SwitchedFacts, DrugClass | null> = {
  question: 'class',
  rules: [
    {
      id: 'class/denosumab-therapeutic',
      rule: 'R-CLS-10',
      when: (f) => f.isDenosumab === 'yes' && f.denosumab === '96372',
      then: () => 'therapeutic',
      because: '{drug} belongs to the denosumab products, injected under 96372 by this policy.',
    },
    {
      id: 'class/denosumab-chemo',
      rule: 'R-CLS-10',
      when: (f) => f.isDenosumab === 'yes',
      then: () => 'complex-biologic',
      because:
        '{drug} belongs to the denosumab products, monoclonal antibodies injected under 96401 by this policy.',
    },
    {
      id: 'class/hormonal-without-cancer',
      rule: 'R-CLS-8',
      when: (f) =>
        f.class === 'hormonal-antineoplastic' &&
        f.hormonalNonCancer === 'by-diagnosis' &&
        f.cancerDiagnosis === 'no',
      then: () => 'therapeutic',
      because:
        '{drug} is hormonal, but no diagnosis of the day lies in C00–C96, D00–D09 or D37–D49 or is Z51.11 or Z51.12: the therapeutic codes apply.',
    },
    {
      id: 'class/biologic-as-therapeutic',
      rule: 'R-CLS-5',
      when: (f) => f.class === 'complex-biologic' && f.complexBiologic === 'therapeutic',
      then: () => 'therapeutic',
      because: 'This policy pays complex biologics such as {drug} under the therapeutic codes.',
    },
    {
      id: 'class/listed-biologic',
      rule: 'R-CLS-5',
      when: (f) =>
        f.class === 'complex-biologic' && f.complexBiologic === 'list' && f.listed === 'therapeutic',
      then: () => 'therapeutic',
      because: 'This policy pays the biologics of its list, {drug} among them, under the therapeutic codes.',
    },
    {
      id: 'class/unchanged',
      rule: 'R-CLS-13',
      when: () => true,
      then: () => null,
      because: '{drug} stays {class}.',
    },
  ],
}
