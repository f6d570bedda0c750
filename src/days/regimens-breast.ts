import { auc, infusion, injection, mg, perKg, perM2, push } from './regimen.ts'
import type { Regimen } from './regimen.ts'
import { CARBOPLATIN, DEXAMETHASONE, PACLITAXEL } from './regimen-containers.ts'

export const BREAST: readonly Regimen[] = [
  {
    id: 'ac',
    title: 'AC of AC-T',
    about: 'Doxorubicin as a push, then cyclophosphamide.',
    access: 'port',
    diagnoses: ['Z51.11', 'C50.412'],
    lines: [
      infusion('fosaprepitant', '09:00-09:25', mg(150), { sizes: [150] }),
      push('palonosetron', '09:27', mg(0.25), { sizes: [0.25] }),
      push('dexamethasone', '09:30', mg(12), { sizes: DEXAMETHASONE }),
      push('doxorubicin', '09:40', perM2(60, 2), { sizes: [50, 10] }),
      infusion('cyclophosphamide', '10:00-10:38', perM2(600, 10), { sizes: [2000, 1000, 500] }),
    ],
  },
  {
    id: 'weekly-paclitaxel',
    title: 'T of AC-T: paclitaxel weekly',
    about: 'Three premedications as pushes and an hour of paclitaxel.',
    access: 'port',
    diagnoses: ['Z51.11', 'C50.412'],
    lines: [
      push('dexamethasone', '09:00', mg(10), { sizes: DEXAMETHASONE }),
      push('diphenhydramine', '09:05', mg(25), { sizes: [50] }),
      push('famotidine', '09:10', mg(20), { sizes: [20] }),
      infusion('paclitaxel', '09:40-10:42', perM2(80), PACLITAXEL),
    ],
  },
  {
    id: 'tchp',
    title: 'TCHP, first cycle',
    about: 'Pertuzumab, trastuzumab, docetaxel and carboplatin, one after the other.',
    access: 'port',
    diagnoses: ['Z51.11', 'Z51.12', 'C50.411'],
    lines: [
      push('dexamethasone', '08:20', mg(8), { sizes: DEXAMETHASONE }),
      push('palonosetron', '08:25', mg(0.25), { sizes: [0.25] }),
      infusion('fosaprepitant', '08:30-08:52', mg(150), { sizes: [150] }),
      infusion('pertuzumab', '09:00-10:01', mg(840), { sizes: [420] }),
      infusion('trastuzumab', '10:31-12:03', perKg(8), { sizes: [150] }),
      infusion('docetaxel', '12:15-13:16', perM2(75), { sizes: [160, 80, 20] }),
      infusion('carboplatin', '13:20-13:52', auc(6), CARBOPLATIN),
    ],
  },
  {
    id: 'trastuzumab-deruxtecan',
    title: 'Trastuzumab deruxtecan',
    about: 'One antibody and drug conjugate after three premedications.',
    access: 'port',
    diagnoses: ['Z51.11', 'C50.411', 'C78.01'],
    lines: [
      push('palonosetron', '09:00', mg(0.25), { sizes: [0.25] }),
      push('dexamethasone', '09:04', mg(8), { sizes: DEXAMETHASONE }),
      infusion('fosaprepitant', '09:08-09:34', mg(150), { sizes: [150] }),
      infusion('trastuzumab deruxtecan', '09:45-11:17', perKg(5.4), { sizes: [100] }),
    ],
  },
  {
    id: 'docetaxel-cyclophosphamide',
    title: 'Docetaxel and cyclophosphamide',
    about: 'An hour of docetaxel, then cyclophosphamide, and an on-body injector.',
    access: 'port',
    diagnoses: ['Z51.11', 'C50.411'],
    lines: [
      push('palonosetron', '09:00', mg(0.25), { sizes: [0.25] }),
      push('dexamethasone', '09:05', mg(10), { sizes: DEXAMETHASONE }),
      infusion('docetaxel', '09:15-10:17', perM2(75), { sizes: [160, 80, 20] }),
      infusion('cyclophosphamide', '10:25-11:03', perM2(600, 10), { sizes: [2000, 1000, 500] }),
      injection('pegfilgrastim on-body', 'sc', '11:10', mg(6), { sizes: [6] }),
    ],
  },
  {
    id: 'fulvestrant',
    title: 'Fulvestrant',
    about: 'A hormonal drug into two muscles: two syringes of 250 mg.',
    access: 'piv-1',
    diagnoses: ['C50.411', 'C79.51'],
    lines: [
      injection('fulvestrant', 'im', '10:00', mg(250), { sizes: [250] }),
      injection('fulvestrant', 'im', '10:05', mg(250), { sizes: [250] }),
    ],
  },
]
