import { auc, infusion, injection, mg, mL, perKg, perM2, push } from './regimen.ts'
import type { Regimen } from './regimen.ts'
import { CARBOPLATIN, CISPLATIN, DEXAMETHASONE, PACLITAXEL } from './regimen-containers.ts'

export const OTHER_TUMOURS: readonly Regimen[] = [
  {
    id: 'carboplatin-paclitaxel',
    title: 'Carboplatin and paclitaxel',
    about: 'Three hours of paclitaxel, then carboplatin by AUC.',
    access: 'port',
    diagnoses: ['Z51.11', 'C56.1'],
    lines: [
      infusion('dexamethasone', '08:30-08:48', mg(20), { sizes: DEXAMETHASONE }),
      push('diphenhydramine', '08:50', mg(50), { sizes: [50] }),
      push('famotidine', '08:56', mg(20), { sizes: [20] }),
      push('palonosetron', '09:02', mg(0.25), { sizes: [0.25] }),
      infusion('paclitaxel', '09:30-12:34', perM2(175, 5), PACLITAXEL),
      infusion('carboplatin', '12:45-13:30', auc(6), CARBOPLATIN),
    ],
  },
  {
    id: 'pembrolizumab',
    title: 'Pembrolizumab',
    about: 'One infusion of half an hour.',
    access: 'piv-1',
    diagnoses: ['Z51.12', 'C34.11'],
    lines: [infusion('pembrolizumab', '10:05-10:37', mg(200), { sizes: [100] })],
  },
  {
    id: 'pemetrexed-carboplatin-pembrolizumab',
    title: 'Pembrolizumab, pemetrexed and carboplatin',
    about: 'Three drugs in a row, and vitamin B12 into a muscle.',
    access: 'piv-1',
    diagnoses: ['Z51.11', 'Z51.12', 'C34.11'],
    lines: [
      infusion('fosaprepitant', '08:40-09:04', mg(150), { sizes: [150] }),
      push('palonosetron', '09:06', mg(0.25), { sizes: [0.25] }),
      push('dexamethasone', '09:10', mg(12), { sizes: DEXAMETHASONE }),
      infusion('pembrolizumab', '09:20-09:52', mg(200), { sizes: [100] }),
      infusion('pemetrexed', '09:58-10:10', perM2(500, 10), { sizes: [500, 100] }),
      infusion('carboplatin', '10:16-10:50', auc(5), CARBOPLATIN),
      injection('cyanocobalamin', 'im', '10:55', mg(1), { sizes: [1] }),
    ],
  },
  {
    id: 'nivolumab-ipilimumab',
    title: 'Nivolumab and ipilimumab',
    about: 'Two antibodies, one after the other.',
    access: 'piv-1',
    diagnoses: ['Z51.12', 'C43.59'],
    lines: [
      infusion('nivolumab', '09:10-09:42', perKg(1), { sizes: [240, 100, 40] }),
      infusion('ipilimumab', '10:12-10:44', perKg(3), { sizes: [200, 50] }),
    ],
  },
  {
    id: 'cisplatin-with-hydration',
    title: 'Cisplatin 100 mg/m² with hydration',
    about: 'A litre before, a litre after, mannitol between.',
    access: 'port',
    diagnoses: ['Z51.11', 'C10.8'],
    lines: [
      infusion('saline 0.9%', '08:00-09:35', mL(1000), { purpose: 'pre-hydration' }),
      infusion('fosaprepitant', '09:38-10:02', mg(150), { sizes: [150] }),
      push('palonosetron', '10:04', mg(0.25), { sizes: [0.25] }),
      push('dexamethasone', '10:08', mg(12), { sizes: DEXAMETHASONE }),
      infusion('mannitol', '10:12-10:29', mg(12_500), { sizes: [12_500] }),
      infusion('cisplatin', '10:32-12:34', perM2(100), CISPLATIN),
      infusion('saline 0.9%', '12:36-14:10', mL(1000), { purpose: 'post-hydration' }),
    ],
  },
  {
    id: 'docetaxel',
    title: 'Docetaxel',
    about: 'One drug over an hour after one premedication.',
    access: 'piv-1',
    diagnoses: ['Z51.11', 'C61', 'C79.51'],
    lines: [
      push('dexamethasone', '09:30', mg(8), { sizes: DEXAMETHASONE }),
      infusion('docetaxel', '09:45-10:47', perM2(75), { sizes: [160, 80, 20] }),
    ],
  },
]
