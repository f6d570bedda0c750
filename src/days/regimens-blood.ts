import { infusion, injection, mg, perKg, perM2, push, tablet } from './regimen.ts'
import type { Regimen } from './regimen.ts'

export const BLOOD: readonly Regimen[] = [
  {
    id: 'r-chop',
    title: 'R-CHOP',
    about: 'Rituximab, then doxorubicin and vincristine, then cyclophosphamide.',
    access: 'port',
    diagnoses: ['Z51.11', 'Z51.12', 'C83.38'],
    lines: [
      tablet('acetaminophen', '08:30', mg(650)),
      push('diphenhydramine', '08:35', mg(50), { sizes: [50] }),
      push('palonosetron', '08:45', mg(0.25), { sizes: [0.25] }),
      infusion('rituximab', '09:00-12:32', perM2(375, 5), { sizes: [500, 100] }),
      push('doxorubicin', '12:45', perM2(50, 2), { sizes: [50, 10] }),
      infusion('vincristine', '13:00-13:10', mg(2), { sizes: [2, 1] }),
      infusion('cyclophosphamide', '13:20-14:25', perM2(750, 10), { sizes: [2000, 1000, 500] }),
    ],
  },
  {
    id: 'first-rituximab',
    title: 'First rituximab',
    about: 'More than four hours at the rates of a first infusion.',
    access: 'piv-1',
    diagnoses: ['Z51.12', 'C82.08'],
    lines: [
      tablet('acetaminophen', '08:30', mg(650)),
      push('diphenhydramine', '08:35', mg(50), { sizes: [50] }),
      push('methylprednisolone', '08:40', mg(100), { sizes: [125] }),
      infusion('rituximab', '09:00-13:17', perM2(375, 5), { sizes: [500, 100] }),
    ],
  },
  {
    id: 'first-daratumumab',
    title: 'First daratumumab by vein',
    about: 'Seven hours after steroid and antihistamine.',
    access: 'port',
    diagnoses: ['Z51.12', 'C90.00'],
    lines: [
      push('methylprednisolone', '08:00', mg(100), { sizes: [125] }),
      push('diphenhydramine', '08:10', mg(50), { sizes: [50] }),
      tablet('acetaminophen', '08:10', mg(650)),
      infusion('daratumumab', '09:00-16:03', perKg(16, 20), { sizes: [400, 100] }),
    ],
  },
  {
    id: 'daratumumab-sc',
    title: 'Daratumumab under the skin',
    about: 'One injection of five minutes.',
    access: 'piv-1',
    diagnoses: ['Z51.12', 'C90.00'],
    lines: [injection('daratumumab–hyaluronidase SC', 'sc', '10:00', mg(1800), { sizes: [1800] })],
  },
  {
    id: 'bortezomib-sc',
    title: 'Bortezomib under the skin',
    about: 'One injection of a chemotherapy drug.',
    access: 'piv-1',
    diagnoses: ['Z51.11', 'C90.00'],
    lines: [
      tablet('dexamethasone', '09:45', mg(20)),
      injection('bortezomib', 'sc', '10:00', perM2(1.3, 0.1), { sizes: [3.5] }),
    ],
  },
  {
    id: 'azacitidine-sc',
    title: 'Azacitidine under the skin',
    about: 'One dose in two syringes after ondansetron.',
    access: 'piv-1',
    diagnoses: ['Z51.11', 'D46.9'],
    lines: [
      tablet('ondansetron', '09:30', mg(8)),
      injection('azacitidine', 'sc', '10:00', perM2(75), { sizes: [100] }),
    ],
  },
  {
    id: 'bendamustine-rituximab',
    title: 'Bendamustine and rituximab',
    about: 'Rituximab at the later rate, then bendamustine over ten minutes.',
    access: 'port',
    diagnoses: ['Z51.11', 'Z51.12', 'C82.08'],
    lines: [
      tablet('acetaminophen', '08:30', mg(650)),
      push('diphenhydramine', '08:35', mg(50), { sizes: [50] }),
      push('palonosetron', '08:40', mg(0.25), { sizes: [0.25] }),
      infusion('rituximab', '09:00-11:33', perM2(375, 5), { sizes: [500, 100] }),
      infusion('Bendeka', '11:45-11:57', perM2(90, 1), { sizes: [100], multiDose: true }),
    ],
  },
]
