/** Layouts of our own, each read by hand: what is given, in order of time, and what is asked. */
import { expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { timeText } from '../encounter/typed-time.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { readMar } from './read-mar.ts'

type Layout = readonly [
  name: string,
  lines: readonly string[],
  given: readonly string[],
  asked: readonly string[],
]

const LAYOUTS: readonly Layout[] = [
  [
    'drugs under a head that says order',
    [
      'Order;Event;When;Qty;How',
      'paclitaxel;Started;10/6/26 9:30;300 mg;IV',
      'paclitaxel;Ended;10/6/26 12:32;;IV',
      'carboplatin;Started;10/6/26 12:40;600 mg;IV',
      'carboplatin;Ended;10/6/26 13:12;;IV',
      'dexamethasone;Given;10/6/26 9:00;10 mg;IV push',
    ],
    [
      'dexamethasone iv-push 09:00 - 10 mg',
      'paclitaxel iv-infusion 09:30 12:32 300 mg',
      'carboplatin iv-infusion 12:40 13:12 600 mg',
    ],
    [],
  ],
  [
    'the date of an administration and its time in two columns',
    [
      'Admin Date,Admin Time,Medication,Action,Dose,Route',
      '10/06/2026,0930,oxaliplatin,New Bag,170 mg,IV',
      '10/06/2026,1132,oxaliplatin,Stopped,,IV',
    ],
    ['oxaliplatin iv-infusion 09:30 11:32 170 mg'],
    [],
  ],
  [
    'dates and times of start and stop in four columns',
    [
      'Medication,Start Date,Start Time,Stop Date,Stop Time,Dose,Route',
      'oxaliplatin,10/06/2026,0930,10/06/2026,1132,170 mg,IV infusion',
      'vancomycin,10/06/2026,2330,10/07/2026,0045,1 g,IV infusion',
    ],
    ['oxaliplatin iv-infusion 09:30 11:32 170 mg', 'vancomycin iv-infusion 23:30 00:45+1 1 g'],
    [],
  ],
  [
    'DC as the act',
    [
      'Date\tTime\tMedication\tAction\tDose\tRoute',
      '10/06/2026\t0930\toxaliplatin\tHung\t170 mg\tIV',
      '10/06/2026\t0930\tleucovorin\tHung\t760 mg\tIV',
      '10/06/2026\t1130\tleucovorin\tDC\t\tIV',
      '10/06/2026\t1132\toxaliplatin\tDC\t\tIV',
    ],
    ['oxaliplatin iv-infusion 09:30 11:32 170 mg', 'leucovorin iv-infusion 09:30 11:30 760 mg'],
    [],
  ],
  [
    'up and down, and a pump that is connected',
    [
      '10/6/26',
      '0930 oxali 170 mg up',
      '0930 leuco 760 mg up',
      '1130 leuco down',
      '1132 oxali down',
      '1150 5fu pump 4560 mg connected',
    ],
    [
      'oxaliplatin iv-infusion 09:30 11:32 170 mg',
      'leucovorin iv-infusion 09:30 11:30 760 mg',
      'fluorouracil pump-initiation 11:50 - 4,560 mg',
    ],
    [],
  ],
  [
    'a name in a column whose head is a word run together',
    [
      'date,drug,dose,start,stop,route,pt_name,provider_seen',
      '2026-10-06,NS,500 mL,0800,0905,IV,"Jones, Mary","Park, Ada"',
      '2026-10-06,Keytruda,200 mg,0910,0940,IV,"Jones, Mary","Park, Ada"',
    ],
    ['normal saline iv-infusion 08:00 09:05 500 mL', 'pembrolizumab iv-infusion 09:10 09:40 200 mg'],
    ['purpose'],
  ],
  [
    'other words, day first',
    [
      'Datum;Medication;Event;Amount;UOM;Method;IV site',
      '06.10.2026 09:30;Oxaliplatin;Begun;170;mg;IV;Right port',
      '06.10.2026 11:32;Oxaliplatin;Ended;;;IV;Right port',
      '06.10.2026 11:40;Fluorouracil;Given;740;mg;IV push;Right port',
    ],
    ['oxaliplatin iv-infusion 09:30 11:32 170 mg port', 'fluorouracil iv-push 11:40 - 740 mg port'],
    [],
  ],
  [
    'times of day in a note',
    [
      'DOS: 10/6/2026',
      '9:05 gave zofran 8 mg IVP via R FA piv',
      '9:15 started keytruda 200mg IVPB',
      '9:46 keytruda done',
      '9:50 NS 500 mL bolus for dehydration started',
      '10:52 NS finished',
    ],
    [
      'ondansetron iv-push 09:05 - 8 mg piv-1',
      'pembrolizumab iv-infusion 09:15 09:46 200 mg piv-1',
      'normal saline iv-infusion 09:50 10:52 500 mL piv-1 dehydration',
    ],
    [],
  ],
  [
    'ranges in a note',
    [
      'Visit date 10/06/2026, port accessed',
      'Zofran 16 mg IVP 0905',
      'Oxaliplatin 170 mg IV 0930-1130',
      'Leucovorin 740 mg IV 0930-1130',
      '5FU 740 mg IVP 1135',
      '5FU 4440 mg via CADD pump 1140',
    ],
    [
      'ondansetron iv-push 09:05 - 16 mg port',
      'oxaliplatin iv-infusion 09:30 11:30 170 mg port',
      'leucovorin iv-infusion 09:30 11:30 740 mg port',
      'fluorouracil iv-push 11:35 - 740 mg port',
      'fluorouracil pump-initiation 11:40 - 4,440 mg port',
    ],
    [],
  ],
  [
    'blocks with an equals sign',
    [
      'Drug = pembrolizumab',
      'Start = 10/06/2026 09:30 AM',
      'End = 10/06/2026 10:01 AM',
      'Dose = 200 mg',
      'Route = IV infusion',
      '',
      'Drug = ondansetron',
      'Given at = 10/06/2026 09:05 AM',
      'Dose = 8 mg',
      'Route = IV push',
    ],
    ['ondansetron iv-push 09:05 - 8 mg', 'pembrolizumab iv-infusion 09:30 10:01 200 mg'],
    [],
  ],
  [
    'labels on one line',
    [
      'Medication: pembrolizumab; Start: 10/06/2026 09:30; Stop: 10/06/2026 10:01; Dose: 200 mg; Route: IV',
      'Medication: zofran; Time: 10/06/2026 09:05; Dose: 8 mg; Route: IV push',
    ],
    ['ondansetron iv-push 09:05 - 8 mg', 'pembrolizumab iv-infusion 09:30 10:01 200 mg'],
    [],
  ],
  [
    'held while it runs',
    [
      'Med\tTime\tAction\tDose',
      'rituximab 700 mg\t10/06/26 0900\tStarted\t700 mg',
      'rituximab 700 mg\t10/06/26 0930\tHeld\t',
      'rituximab 700 mg\t10/06/26 1000\tResumed\t',
      'rituximab 700 mg\t10/06/26 1300\tInfusion end\t',
    ],
    ['rituximab iv-infusion 09:00 09:30 700 mg', 'rituximab iv-infusion 10:00 13:00 -'],
    [],
  ],
  [
    'the next bag is no end',
    [
      'Medication,Action,Time,Dose',
      'sodium chloride 0.9% 1000 mL,New Bag,10/06/26 0900,1000 mL',
      'sodium chloride 0.9% 1000 mL,New Bag,10/06/26 1100,1000 mL',
      'sodium chloride 0.9% 1000 mL,Stopped,10/06/26 1300,',
    ],
    ['normal saline iv-infusion 09:00 - 1,000 mL', 'normal saline iv-infusion 11:00 13:00 1,000 mL'],
    ['stop', 'purpose', 'purpose'],
  ],
  [
    'a drug that no table knows',
    [
      'Medication\tAction\tTime\tDose\tRoute',
      'fobarumab\tNew Bag\t10/06/26 0900\t500 mg\tIV',
      'fobarumab\tStopped\t10/06/26 0945\t\tIV',
    ],
    ['fobarumab iv-infusion 09:00 09:45 500 mg'],
    [],
  ],
  [
    'statuses',
    [
      'Medication,Status,Admin Time,Dose,Route',
      'Zofran,Given,10/06/2026 09:05,8 mg,IV Push',
      'Decadron,Not Given,10/06/2026 09:06,10 mg,IV Push',
      'Pepcid,Voided,10/06/2026 09:07,20 mg,IV Push',
      'Benadryl,Entered in error,10/06/2026 09:08,25 mg,IV Push',
      'Benadryl,Administered,10/06/2026 09:10,25 mg,IV Push',
    ],
    ['ondansetron iv-push 09:05 - 8 mg', 'diphenhydramine iv-push 09:10 - 25 mg'],
    [],
  ],
  [
    'date and time apart',
    [
      'Date,Time,Drug,Action,Amount,Route',
      '10/6/2026,0905,Zofran,Given,8 mg,IVP',
      '10/6/2026,0930,Venofer,Start,200 mg,IVPB',
      '10/6/2026,0950,Venofer,Stop,,IVPB',
    ],
    ['ondansetron iv-push 09:05 - 8 mg', 'iron sucrose iv-infusion 09:30 09:50 200 mg'],
    [],
  ],
  [
    'a range in one cell, no day',
    [
      '| Time | Drug | Dose | Route | Comment |',
      '|---|---|---|---|---|',
      '| 09:05 | ondansetron | 8 mg | IV push | |',
      '| 09:30 - 10:01 | pembrolizumab | 200 mg | IV | port |',
    ],
    ['ondansetron iv-push 09:05 - 8 mg port', 'pembrolizumab iv-infusion 09:30 10:01 200 mg port'],
    ['day'],
  ],
  [
    'midnight in a note',
    ['DOS 10/06/2026', '2330 vancomycin 1,000 mg IVPB hung', '0045 vancomycin complete'],
    ['vancomycin iv-infusion 23:30 00:45+1 1,000 mg'],
    [],
  ],
  [
    'another language of heads',
    [
      'Uhrzeit\tMedikament\tMenge\tGabe',
      '10/06/2026 09:05\tondansetron\t8 mg\tIV push',
      '10/06/2026 09:10\tdexamethasone\t8 mg\tIV push',
      '10/06/2026 09:15\tfamotidine\t20 mg\tIV push',
    ],
    [
      'ondansetron iv-push 09:05 - 8 mg',
      'dexamethasone iv-push 09:10 - 8 mg',
      'famotidine iv-push 09:15 - 20 mg',
    ],
    [],
  ],
  [
    'meditech-like different',
    [
      'MED                        DUE     GIVEN    CHARTED  AMT       RT    BY',
      'ondansetron 4mg/2ml        0900    0905     0910     8 mg      IVP   AB',
      'oxaliplatin                0930    0932 ST  0940     170 mg    IVPB  AB',
      '                                   1135 EN  1150',
      'Date: 10/06/26   ST=START EN=END',
    ],
    ['ondansetron iv-push 09:05 - 8 mg', 'oxaliplatin iv-infusion 09:32 11:35 170 mg'],
    [],
  ],
  [
    'grouped by order, bullets',
    [
      'Service Date: 10/06/2026',
      '* oxaliplatin 170 mg in D5W 500 mL IVPB',
      '   - 0930 Started, port',
      '   - 1005 Rate changed to 185 mL/hr',
      '   - 1132 Infusion complete',
      '* palonosetron 0.25 mg IV push',
      '   - 0905 Given',
    ],
    ['palonosetron iv-push 09:05 - 0.25 mg port', 'oxaliplatin iv-infusion 09:30 11:32 170 mg port'],
    [],
  ],
  [
    'narrative',
    [
      '10/06/2026 Infusion note. Patient arrived 0830. Port accessed with good blood return at 0840.',
      'At 0905 ondansetron 16 mg was given IV push. Dexamethasone 10 mg IVP given at 0910.',
      'Oxaliplatin 170 mg IVPB was started at 0930 and completed at 1132.',
      'Port flushed with heparin 500 units at 1140 and deaccessed.',
    ],
    [
      'ondansetron iv-push 09:05 - 16 mg port',
      'dexamethasone iv-push 09:10 - 10 mg port',
      'oxaliplatin iv-infusion 09:30 11:32 170 mg port',
      'heparin flush access-flush 11:40 - 500 unit port flush',
    ],
    [],
  ],
  [
    'lower case csv w/ verified',
    [
      'med,given_by,given_time,verified_time,dose_amt,dose_units,admin_route,event',
      'zofran,rr,2026-10-06 09:05,2026-10-06 09:15,8,mg,ivp,administered',
      'venofer,rr,2026-10-06 09:30,2026-10-06 09:45,200,mg,ivpb,infusion started',
      'venofer,rr,2026-10-06 09:52,2026-10-06 10:05,,,ivpb,infusion stopped',
    ],
    ['ondansetron iv-push 09:05 - 8 mg', 'iron sucrose iv-infusion 09:30 09:52 200 mg'],
    [],
  ],
  [
    'two page heads',
    [
      'Time\tMedication\tAction\tDose',
      '10/06/2026 0905\tzofran\tGiven IVP\t8 mg',
      'Page 2',
      'Time\tMedication\tAction\tDose',
      '10/06/2026 0930\ttaxol\tNew Bag\t140 mg',
      '10/06/2026 1035\ttaxol\tStopped\t',
    ],
    ['ondansetron iv-push 09:05 - 8 mg', 'paclitaxel iv-infusion 09:30 10:35 140 mg'],
    [],
  ],
  [
    'held then given',
    [
      'Medication\tAction\tTime\tDose\tRoute',
      'zofran\tHeld\t10/06/26 0900\t\tIV push',
      'zofran\tGiven\t10/06/26 0930\t8 mg\tIV push',
    ],
    ['ondansetron iv-push 09:30 - 8 mg'],
    [],
  ],
  [
    'duplicate 3 min apart',
    [
      'Medication\tAction\tTime\tDose\tRoute',
      'benadryl\tGiven\t10/06/26 0900\t25 mg\tIV push',
      'benadryl\tGiven\t10/06/26 0903\t25 mg\tIV push',
    ],
    ['diphenhydramine iv-push 09:00 - 25 mg', 'diphenhydramine iv-push 09:03 - 25 mg'],
    ['row'],
  ],
  [
    'stop before start conflict',
    ['Medication\tStart\tStop\tDose\tRoute', 'taxol\t10/06/26 1000\t10/06/26 0930\t140 mg\tIVPB'],
    ['paclitaxel iv-infusion 10:00 - 140 mg'],
    ['stop'],
  ],
  [
    'two stops',
    [
      'Medication\tAction\tTime\tDose',
      'taxol\tNew Bag\t10/06/26 0900\t140 mg',
      'taxol\tStopped\t10/06/26 1003\t',
      'taxol\tStopped\t10/06/26 1015\t',
    ],
    ['paclitaxel iv-infusion 09:00 10:03 140 mg'],
    ['stop'],
  ],
  [
    'mixed bag row',
    [
      'Time\tMedication\tAction\tRoute',
      '10/06/26 0900\tondansetron 16 mg + dexamethasone 12 mg in NS 50 mL\tNew Bag\tIVPB',
      '10/06/26 0920\tondansetron 16 mg + dexamethasone 12 mg in NS 50 mL\tStopped\tIVPB',
    ],
    ['ondansetron iv-infusion 09:00 09:20 16 mg', 'dexamethasone iv-infusion 09:00 09:20 12 mg'],
    [],
  ],
  [
    'waste col + two lines',
    [
      'Drug;Start;Stop;Dose;Wasted;Access',
      'Taxotere;10/06/26 09:30;10/06/26 10:31;130 mg;10 mg;PIV R hand',
      'Zometa;10/06/26 09:35;10/06/26 09:52;4 mg;0 mg;Port',
    ],
    ['docetaxel iv-infusion 09:30 10:31 130 mg piv-1', 'zoledronic acid iv-infusion 09:35 09:52 4 mg port'],
    [],
  ],
  [
    'names in rows',
    [
      'Doe, Jane (MRN 00998877) DOB 04/05/1961',
      'Oct 6, 2026',
      '09:05 AM  Zofran 8 mg IV push  - J. Smith RN',
      '09:30 AM  Remicade 400 mg IV infusion started - J. Smith RN',
      '11:35 AM  Remicade infusion stopped - J. Smith RN',
    ],
    ['ondansetron iv-push 09:05 - 8 mg', 'infliximab iv-infusion 09:30 11:35 400 mg'],
    [],
  ],
  [
    '24h clock w/o colon am pm ambiguous',
    [
      'DOS 10/6/2026',
      '8:30 zofran 8mg ivp',
      '9:00 taxol 140mg ivpb started',
      '12:10 taxol done',
      '1:15 herceptin 450 mg ivpb started',
      '1:50 herceptin done',
    ],
    [
      'ondansetron iv-push 08:30 - 8 mg',
      'paclitaxel iv-infusion 09:00 12:10 140 mg',
      'trastuzumab iv-infusion 13:15 13:50 450 mg',
    ],
    [],
  ],
  [
    'hourly rate segments',
    [
      'Medication,Start,End,Rate,Dose',
      'Rituxan,10/06/26 0900,10/06/26 0930,50 mL/hr,700 mg',
      'Rituxan,10/06/26 0930,10/06/26 1000,100 mL/hr,',
      'Rituxan,10/06/26 1000,10/06/26 1300,200 mL/hr,',
    ],
    ['rituximab iv-infusion 09:00 13:00 700 mg'],
    [],
  ],
  [
    'given iv over',
    [
      'Time\tDrug\tDose\tRoute\tComments',
      '0900\tdecadron\t10 mg\tIV\tgiven over 2 min push',
      '0910\tpepcid\t20 mg\tIV\tIVPB 0910-0926',
      'Date 10/06/2026\t\t\t\t',
    ],
    ['dexamethasone iv-push 09:00 - 10 mg', 'famotidine iv-infusion 09:10 09:26 20 mg'],
    [],
  ],
]

it.each(LAYOUTS)('%s', (_, lines, given, asked) => {
  const { administrations, questions } = readMar(lines.join('\n'), fullBook)
  const read = administrations.map((a) =>
    [
      a.drug,
      a.route,
      a.start === null ? '?' : timeText(a.start),
      a.stop === null ? '-' : timeText(a.stop),
      a.dose === null ? '-' : amountText(a.dose),
      a.access,
      a.purpose,
    ]
      .filter((part) => part !== null)
      .join(' '),
  )
  expect(read).toEqual(given)
  expect(questions.map((question) => question.fields.join('+'))).toEqual(asked)
})

it('keeps no name of a column of names', () => {
  const reading = readMar(
    'Patient Name\tMRN\tMedication\tDose\tStart Time\tEnd Time\nDoe, Jane\t12345678\tinfliximab\t400 mg\t10/06/2026 9:00 AM\t10/06/2026 11:05 AM',
    fullBook,
  )
  expect(JSON.stringify(reading)).not.toMatch(/Doe|Jane|12345678/)
  expect(reading.administrations).toHaveLength(1)
  expect(reading.leftOut.map((one) => one.row)).toContain(2)
})

it.each([
  [
    "Pt: Mary Ann O'Neil-Smith  (MRN# A-12345)  SSN 123-45-6789  Insurance ID XQZ998877",
    /Mary|Neil|Smith|12345|998877/,
  ],
  ['Patient: Jane Q. Public;MRN 00123456;DOB 04/12/1961', /Jane|Public|00123456/],
  [
    'MAR export for encounter 5550123, patient SMITH, ANNA (F, 67 y), address 12 Elm St',
    /5550123|SMITH|ANNA|Elm/,
  ],
])('strikes what identifies from a line of words: %s', (line, names) => {
  const reading = readMar(`${line}\nDOS 10/06/2026\n0910 Keytruda 200 mg IVPB 0910-0940`, fullBook)
  expect(JSON.stringify(reading)).not.toMatch(names)
  expect(reading.administrations).toHaveLength(1)
})
