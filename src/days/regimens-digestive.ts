import { infusion, mg, mL, perKg, perM2, pump, push } from './regimen.ts'
import type { Regimen } from './regimen.ts'
import { CISPLATIN, DEXAMETHASONE } from './regimen-containers.ts'

/** Vials; larger packages are for the pharmacy and no single doses. */
const FLUOROURACIL = [1000, 500]
const LEUCOVORIN = [500, 350, 200, 100, 50]
const OXALIPLATIN = [100, 50]

export const DIGESTIVE: readonly Regimen[] = [
  {
    id: 'mfolfox6',
    title: 'mFOLFOX6',
    about: 'Oxaliplatin and leucovorin side by side, then fluorouracil as a push and by pump.',
    access: 'port',
    diagnoses: ['Z51.11', 'C18.7'],
    lines: [
      push('palonosetron', '08:50', mg(0.25), { sizes: [0.25] }),
      infusion('dexamethasone', '08:55-09:15', mg(12), { sizes: DEXAMETHASONE }),
      infusion('oxaliplatin', '09:30-11:32', perM2(85, 5), { sizes: OXALIPLATIN }),
      infusion('leucovorin', '09:30-11:30', perM2(400, 10), { sizes: LEUCOVORIN }),
      push('fluorouracil', '11:40', perM2(400, 10), { sizes: FLUOROURACIL }),
      pump('fluorouracil', '11:50', perM2(2400, 20), { purpose: '46 h, portable' }),
    ],
  },
  {
    id: 'folfiri',
    title: 'FOLFIRI',
    about: 'Irinotecan over 90 minutes with leucovorin beside it, a push and a pump of fluorouracil.',
    access: 'port',
    diagnoses: ['Z51.11', 'C18.2', 'C78.7'],
    lines: [
      push('palonosetron', '09:00', mg(0.25), { sizes: [0.25] }),
      push('dexamethasone', '09:05', mg(12), { sizes: DEXAMETHASONE }),
      push('atropine', '09:12', mg(0.4), { sizes: [0.4] }),
      infusion('irinotecan', '09:20-10:53', perM2(180, 5), { sizes: [500, 300, 100, 40] }),
      infusion('leucovorin', '09:20-10:52', perM2(400, 10), { sizes: LEUCOVORIN }),
      push('fluorouracil', '11:00', perM2(400, 10), { sizes: FLUOROURACIL }),
      pump('fluorouracil', '11:10', perM2(2400, 20), { purpose: '46 h, portable' }),
    ],
  },
  {
    id: 'folfiri-bevacizumab',
    title: 'FOLFIRI and bevacizumab',
    about: 'Bevacizumab over 30 minutes before FOLFIRI.',
    access: 'port',
    diagnoses: ['Z51.11', 'Z51.12', 'C18.2', 'C78.7'],
    lines: [
      push('palonosetron', '09:00', mg(0.25), { sizes: [0.25] }),
      push('dexamethasone', '09:05', mg(12), { sizes: DEXAMETHASONE }),
      infusion('bevacizumab', '09:15-09:47', perKg(5, 5), { sizes: [400, 100] }),
      push('atropine', '09:50', mg(0.4), { sizes: [0.4] }),
      infusion('irinotecan', '09:55-11:28', perM2(180, 5), { sizes: [500, 300, 100, 40] }),
      infusion('leucovorin', '09:55-11:27', perM2(400, 10), { sizes: LEUCOVORIN }),
      push('fluorouracil', '11:35', perM2(400, 10), { sizes: FLUOROURACIL }),
      pump('fluorouracil', '11:45', perM2(2400, 20), { purpose: '46 h, portable' }),
    ],
  },
  {
    id: 'folfirinox',
    title: 'Modified FOLFIRINOX',
    about: 'Oxaliplatin, then irinotecan with leucovorin, then the pump.',
    access: 'port',
    diagnoses: ['Z51.11', 'C25.0'],
    lines: [
      push('palonosetron', '08:20', mg(0.25), { sizes: [0.25] }),
      infusion('fosaprepitant', '08:25-08:50', mg(150), { sizes: [150] }),
      push('dexamethasone', '08:52', mg(12), { sizes: DEXAMETHASONE }),
      infusion('oxaliplatin', '09:00-11:04', perM2(85, 5), { sizes: OXALIPLATIN }),
      push('atropine', '11:06', mg(0.4), { sizes: [0.4] }),
      infusion('irinotecan', '11:10-12:42', perM2(150, 5), { sizes: [500, 300, 100, 40] }),
      infusion('leucovorin', '11:10-12:42', perM2(400, 10), { sizes: LEUCOVORIN }),
      pump('fluorouracil', '12:50', perM2(2400, 20), { sizes: FLUOROURACIL, purpose: '46 h, portable' }),
    ],
  },
  {
    id: 'flot',
    title: 'FLOT',
    about: 'Docetaxel, oxaliplatin and leucovorin, then fluorouracil by pump over 24 hours.',
    access: 'port',
    diagnoses: ['Z51.11', 'C16.0'],
    lines: [
      push('palonosetron', '08:30', mg(0.25), { sizes: [0.25] }),
      push('dexamethasone', '08:35', mg(12), { sizes: DEXAMETHASONE }),
      infusion('docetaxel', '08:45-09:47', perM2(50), { sizes: [160, 80, 20] }),
      infusion('oxaliplatin', '09:55-11:58', perM2(85, 5), { sizes: OXALIPLATIN }),
      infusion('leucovorin', '09:55-11:56', perM2(200, 10), { sizes: LEUCOVORIN }),
      pump('fluorouracil', '12:05', perM2(2600, 20), { sizes: FLUOROURACIL, purpose: '24 h, portable' }),
    ],
  },
  {
    id: 'gemcitabine-cisplatin',
    title: 'Gemcitabine and cisplatin with hydration',
    about: 'Ordered fluid before and after cisplatin.',
    access: 'port',
    diagnoses: ['Z51.11', 'C22.1'],
    lines: [
      infusion('saline 0.9%', '08:00-09:05', mL(1000), { purpose: 'pre-hydration' }),
      push('palonosetron', '09:07', mg(0.25), { sizes: [0.25] }),
      push('dexamethasone', '09:10', mg(12), { sizes: DEXAMETHASONE }),
      infusion('gemcitabine', '09:20-09:52', perM2(1000, 10), { sizes: [2000, 1000, 200] }),
      infusion('cisplatin', '09:58-11:00', perM2(25), CISPLATIN),
      infusion('saline 0.9%', '11:02-11:37', mL(500), { purpose: 'post-hydration' }),
    ],
  },
]
