import { TEST_DATE, testDecision } from '../testing.ts'
import { injectionCode } from './rules.ts'
import type { InjectionFacts } from './rules.ts'

const fact = (drugClass: string, changes: Partial<InjectionFacts> = {}): InjectionFacts => ({
  drug: 'a drug',
  class: drugClass,
  special: null,
  vaccineCodes: 'medicare-g',
  firstVaccine: 'yes',
  ...changes,
})

testDecision(injectionCode, TEST_DATE, [
  [fact('therapeutic'), '96372', 'injection/therapeutic'],
  [fact('chemotherapy'), '96401', 'injection/chemo'],
  [fact('complex-biologic'), '96401', 'injection/chemo'],
  [fact('hormonal-antineoplastic'), '96402', 'injection/hormonal'],
  [fact('therapeutic', { special: 'on-body-kit' }), '96377', 'injection/on-body-kit'],
  [fact('vaccine', { special: 'G0008' }), 'G0008', 'injection/medicare-vaccine'],
  [fact('vaccine', { special: 'G0008', vaccineCodes: 'cpt' }), '90471', 'injection/first-vaccine'],
  [fact('vaccine'), '90471', 'injection/first-vaccine'],
  [fact('vaccine', { firstVaccine: 'no' }), '90472', 'injection/further-vaccine'],
])
