/** Layouts as hospitals and people make them, each read by hand before it was read by the program. */
import { expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { asked, inWords } from './mar-testing.ts'
import { readMar } from './read-mar.ts'

type Layout = readonly [
  name: string,
  lines: readonly string[],
  given: readonly string[],
  open: readonly string[],
]

const LAYOUTS: readonly Layout[] = [
  [
    'summary with its columns in another order, short dates, bare times',
    [
      'Admin Dose\tMAR Action\tTaken By\tTaken Date/Time\tMedication\tLine\tRoute\tScheduled\tSaved',
      '140 mg\tNew Bag\tRoe, R, RN\t3/4/26 0915\tpaclitaxel (TAXOL) 140 mg in sodium chloride 0.9 % 250 mL IVPB\tPort\tIntravenous\t3/4/26 0900\t3/4/26 0950',
      '\tRate Verify\tRoe, R, RN\t3/4/26 0945\tpaclitaxel (TAXOL) 140 mg in sodium chloride 0.9 % 250 mL IVPB\tPort\tIntravenous\t3/4/26 0900\t3/4/26 0951',
      '\tStopped\tRoe, R, RN\t3/4/26 1016\tpaclitaxel (TAXOL) 140 mg in sodium chloride 0.9 % 250 mL IVPB\tPort\tIntravenous\t3/4/26 0900\t3/4/26 1040',
      '50 mg\tGiven\tRoe, R, RN\t3/4/26 0848\tdiphenhydrAMINE (BENADRYL) injection 50 mg\tPort\tIV Push\t3/4/26 0830\t3/4/26 0849',
      '20 mg\tGiven\tRoe, R, RN\t3/4/26 0852\tfamotidine (PEPCID) 20 mg/2 mL injection 20 mg\tPort\tIV Push\t3/4/26 0830\t3/4/26 0853',
    ],
    [
      'diphenhydramine iv-push 08:48 - 50 mg port',
      'famotidine iv-push 08:52 - 20 mg port',
      'paclitaxel iv-infusion 09:15 10:16 140 mg port',
    ],
    [],
  ],
  [
    'month in capitals, seconds, the clock of verifying beside it',
    [
      'PERFORMED DT/TM,VERIFIED DT/TM,ORDER MNEMONIC,RESULT STATUS,ADMIN DOSE,ADMIN ROUTE,ADMIN SITE',
      '04-MAR-2026 09:15:22,04-MAR-2026 09:47:01,pembrolizumab,Begin Bag,200 mg,IV,Port',
      '04-MAR-2026 09:46:10,04-MAR-2026 09:59:59,pembrolizumab,Infusion Complete,,IV,Port',
      '04-MAR-2026 09:05:40,04-MAR-2026 09:06:02,ondansetron,Auth (Verified),8 mg,IV Push,Port',
    ],
    ['ondansetron iv-push 09:05 - 8 mg port', 'pembrolizumab iv-infusion 09:15 09:46 200 mg port'],
    [],
  ],
  [
    'ISO times, pipes, a status column',
    [
      '|status|medication|effectiveStart|effectiveEnd|dose|route|recorded|',
      '|---|---|---|---|---|---|---|',
      '|completed|ferric carboxymaltose|2026-03-04T09:15|2026-03-04T09:33|750 mg|intravenous infusion|2026-03-04T09:50|',
      '|entered-in-error|ferric carboxymaltose|2026-03-04T08:15|2026-03-04T08:33|750 mg|intravenous infusion|2026-03-04T08:50|',
      '|not-done|ondansetron|2026-03-04T09:00||8 mg|intravenous push|2026-03-04T09:01|',
    ],
    ['ferric carboxymaltose iv-infusion 09:15 09:33 750 mg'],
    [],
  ],
  [
    'heads of no known language, decimal commas, dotted dates',
    [
      'Medikament;Dosis;Beginn;Ende;Applikation;Zugang',
      'Palonosetron;0,25 mg;04.03.2026 09:05;;i.v. Bolus;Port',
      'Oxaliplatin;157,5 mg;04.03.2026 09:15;04.03.2026 11:20;Infusion;Port',
      'Sodium chloride 0,9 %;1.000 ml;04.03.2026 11:30;04.03.2026 12:45;Infusion;Port',
    ],
    [
      'palonosetron iv-push 09:05 - 0.25 mg port',
      'oxaliplatin iv-infusion 09:15 - 157.5 mg port',
      'normal saline iv-infusion 11:30 - 1,000 mL port',
    ],
    ['clock', 'stop', 'stop', 'purpose'],
  ],
  [
    'spreadsheet with merged cells: drug and date stand once',
    [
      'Date\tMedication\tTime\tAction\tDose\tRoute',
      '3/4/2026\tBortezomib\t9:15 AM\tGiven\t2.3 mg\tSubQ',
      '\tZoledronic acid\t9:40 AM\tStarted\t4 mg\tIVPB',
      '\t\t9:57 AM\tStopped\t\t',
      '\tDexamethasone\t9:02 AM\tGiven\t20 mg\tPO',
    ],
    [
      'dexamethasone oral 09:02 - 20 mg',
      'bortezomib sc 09:15 - 2.3 mg',
      'zoledronic acid iv-infusion 09:40 09:57 4 mg',
    ],
    [],
  ],
  [
    'blocks with the date apart from the times',
    [
      'Medication Name: vedolizumab (Entyvio)',
      'Dose Given: 300 mg',
      'Route: IV infusion',
      'Date Given: 03/04/2026',
      'Start Time: 10:05 AM',
      'End Time: 10:38 AM',
      'Line: PIV L forearm 22g',
      'Administered By: R. Roe, RN',
      '',
      'Medication Name: methylprednisolone (Solu-Medrol)',
      'Dose Given: 40 mg',
      'Route: IV push',
      'Date Given: 03/04/2026',
      'Start Time: 9:58 AM',
      'End Time:',
      'Line: PIV L forearm 22g',
      'Administered By: R. Roe, RN',
    ],
    [
      'methylprednisolone sodium succinate iv-push 09:58 - 40 mg piv-1',
      'vedolizumab iv-infusion 10:05 10:38 300 mg piv-1',
    ],
    [],
  ],
  [
    'typed prose with @ and short clocks',
    [
      '3/4/26: Pt to chair 4 @ 0830. PIV 22g L FA placed x1.',
      'Tylenol 650 mg PO @ 0840, Benadryl 50 mg IVP @ 0845.',
      'Rituxan 700 mg in 500 mL NS hung @ 0915 at 50 mL/hr, rate increased by 50 mL/hr q30min per protocol.',
      'Rituxan complete @ 1345, no reaction. PIV d/c’d 1400, pt discharged 1405.',
    ],
    [
      'acetaminophen oral 08:40 - 650 mg',
      'diphenhydramine iv-push 08:45 - 50 mg piv-1',
      'rituximab iv-infusion 09:15 13:45 700 mg piv-1',
    ],
    [],
  ],
  [
    'stopped, restarted without the word pause, then stopped',
    [
      'Medication\tAction\tAction time\tDose\tRate\tComments',
      'docetaxel 140 mg in NS 250 mL\tNew Bag\t03/04/26 1000\t140 mg\t250 mL/hr\t',
      'docetaxel 140 mg in NS 250 mL\tStopped\t03/04/26 1012\t\t0 mL/hr\tflushing, MD notified',
      'docetaxel 140 mg in NS 250 mL\tRestarted\t03/04/26 1040\t\t125 mL/hr\t',
      'docetaxel 140 mg in NS 250 mL\tRate Change\t03/04/26 1100\t\t250 mL/hr\t',
      'docetaxel 140 mg in NS 250 mL\tStopped\t03/04/26 1150\t\t0 mL/hr\tcomplete',
    ],
    ['docetaxel iv-infusion 10:00 10:12 140 mg', 'docetaxel iv-infusion 10:40 11:50 -'],
    [],
  ],
  [
    'stopped early: the record does not say how much ran in',
    [
      'Medication\tAction\tTime\tDose\tComment',
      'rituximab 700 mg IVPB\tNew Bag\t03/04/26 0915\t700 mg\t',
      'rituximab 700 mg IVPB\tStopped\t03/04/26 1002\t\tinfusion stopped early for rigors, not restarted, 150 mL of 500 mL infused',
    ],
    ['rituximab iv-infusion 09:15 10:02 700 mg'],
    ['dose'],
  ],
  [
    'held, refused, cancelled and verified rows',
    [
      'Time\tMedication\tAction\tDose\tRoute\tUser',
      '03/04/26 0900\tondansetron\tHeld\t8 mg\tIV push\tRN1',
      '03/04/26 0901\tdexamethasone\tRefused\t10 mg\tIV push\tRN1',
      '03/04/26 0902\tfamotidine\tCanceled Entry\t20 mg\tIV push\tRN1',
      '03/04/26 0905\tpalonosetron\tGiven\t0.25 mg\tIV push\tRN1',
      '03/04/26 0906\tpalonosetron\tVerified By Pharmacy\t0.25 mg\tIV push\tRX',
      '03/04/26 0910\tfosaprepitant\tNew Bag\t150 mg\tIVPB\tRN1',
      '03/04/26 0925\tfosaprepitant\tRate Verify\t\tIVPB\tRN1',
      '03/04/26 0940\tfosaprepitant\tStopped\t\tIVPB\tRN1',
      '03/04/26 0940\tfosaprepitant\tCosigned\t\tIVPB\tRN2',
    ],
    ['palonosetron iv-push 09:05 - 0.25 mg', 'fosaprepitant iv-infusion 09:10 09:40 150 mg'],
    [],
  ],
  [
    'thousands with commas in quoted cells',
    [
      'Medication,Admin Dose,Route,Start,Stop',
      '"cyclophosphamide","1,200 mg","IV infusion","03/04/2026 09:15","03/04/2026 10:16"',
      '"sodium chloride 0.9 %","1,000 mL","IV infusion","03/04/2026 10:20","03/04/2026 12:25"',
      '"mesna","1,440 mg","IV push","03/04/2026 09:10",""',
    ],
    [
      'mesna iv-push 09:10 - 1,440 mg',
      'cyclophosphamide, not otherwise specified iv-infusion 09:15 10:16 1,200 mg',
      'normal saline iv-infusion 10:20 12:25 1,000 mL',
    ],
    ['purpose'],
  ],
  [
    'volume infused is no dose',
    [
      'Drug|Start|Stop|Dose|Volume infused|Total volume',
      'infliximab|03/04/26 0900|03/04/26 1110|500 mg|250 mL|250 mL',
      'cetirizine (Quzyttir)|03/04/26 0850||10 mg|1 mL|1 mL',
    ],
    ['cetirizine 08:50 - 10 mg', 'infliximab iv-infusion 09:00 11:10 500 mg'],
    ['route'],
  ],
  [
    'two bags that overlap, of two drugs',
    [
      'Medication\tEvent\tTime\tAmount\tAccess',
      'leucovorin 760 mg\tHung\t03/04/2026 0915\t760 mg\tPort',
      'oxaliplatin 160 mg\tHung\t03/04/2026 0916\t160 mg\tPort',
      'leucovorin 760 mg\tBag empty\t03/04/2026 1115\t\tPort',
      'oxaliplatin 160 mg\tBag empty\t03/04/2026 1118\t\tPort',
    ],
    ['leucovorin iv-infusion 09:15 11:15 760 mg port', 'oxaliplatin iv-infusion 09:16 11:18 160 mg port'],
    [],
  ],
  [
    'one drug in two numbered bags',
    [
      'Medication\tAction\tTime\tDose\tComment',
      'immune globulin (Privigen)\tNew Bag\t03/04/26 0900\t20 g\tbottle 1 of 2',
      'immune globulin (Privigen)\tStopped\t03/04/26 1030\t\tbottle 1 of 2',
      'immune globulin (Privigen)\tNew Bag\t03/04/26 1032\t20 g\tbottle 2 of 2',
      'immune globulin (Privigen)\tStopped\t03/04/26 1205\t\tbottle 2 of 2',
    ],
    [
      'immune globulin (Privigen) iv-infusion 09:00 10:30 20 g',
      'immune globulin (Privigen) iv-infusion 10:32 12:05 20 g',
    ],
    [],
  ],
  [
    'midnight with dates',
    [
      'Medication\tAction\tTime\tDose\tRoute',
      'vancomycin\tNew Bag\t3/4/26 11:40 PM\t1,250 mg\tIVPB',
      'vancomycin\tStopped\t3/5/26 12:55 AM\t\tIVPB',
      'ketorolac\tGiven\t3/5/26 12:05 AM\t30 mg\tIV push',
    ],
    ['vancomycin iv-infusion 23:40 00:55+1 1,250 mg', 'ketorolac iv-push 00:05+1 - 30 mg'],
    [],
  ],
  [
    'a grid: clocks are the columns',
    [
      'MAR 03/04/2026',
      'Medication\t0900\t0915\t0930\t1000\t1016',
      'ondansetron 8 mg IV push\tGiven\t\t\t\t',
      'paclitaxel 140 mg IVPB\t\tNew Bag\tRate Verify\t\tStopped',
      'lorazepam 1 mg IV push\t\t\tRefused\t\t',
    ],
    ['ondansetron iv-push 09:00 - 8 mg', 'paclitaxel iv-infusion 09:15 10:16 140 mg'],
    [],
  ],
  [
    'compact dates of a warehouse',
    [
      'admin_dttm;stop_dttm;med_name;dose_qty;dose_unit;route_name',
      '20260304 0915;20260304 1016;trastuzumab;450;mg;INTRAVENOUS INFUSION',
      '20260304 0905;;dexamethasone;10;mg;IV PUSH',
    ],
    ['dexamethasone iv-push 09:05 - 10 mg', 'trastuzumab iv-infusion 09:15 10:16 450 mg'],
    [],
  ],
  [
    'a planned length is no stop',
    ['DOS 03/04/2026  PIV R AC', 'Venofer 200 mg IVPB over 30 min started 0930', 'Toradol 30 mg IVP 1005'],
    ['iron sucrose iv-infusion 09:30 - 200 mg piv-1', 'ketorolac iv-push 10:05 - 30 mg piv-1'],
    ['stop'],
  ],
  [
    'forms of numbers',
    [
      'Medication\tDose\tRoute\tTime given\tEnd time',
      'palonosetron\t.25 mg\tIV push\t03/04/2026 09:05\t',
      'granisetron\t1000 mcg\tIV push\t03/04/2026 09:06\t',
      'magnesium sulfate\t2 g\tIVPB\t03/04/2026 09:10\t03/04/2026 10:12',
      'potassium chloride\t20 mEq\tIVPB\t03/04/2026 10:15\t03/04/2026 12:20',
    ],
    [
      'palonosetron iv-push 09:05 - 0.25 mg',
      'granisetron iv-push 09:06 - 1,000 mcg',
      'magnesium sulfate iv-infusion 09:10 10:12 2 g',
      'potassium chloride iv-infusion 10:15 12:20 20 mEq',
    ],
    [],
  ],
  [
    'a list by drug with indented administrations',
    [
      'All Administrations of ondansetron (ZOFRAN) injection 8 mg',
      '  Given   03/04/2026  9:05 AM   8 mg   Intravenous push   Port   Roe, R, RN',
      '',
      'All Administrations of carboplatin 450 mg in dextrose 5 % 250 mL IVPB',
      '  New Bag   03/04/2026  9:40 AM   450 mg   Intravenous   Port   Roe, R, RN',
      '  Stopped   03/04/2026 10:45 AM            Intravenous   Port   Roe, R, RN',
    ],
    ['ondansetron iv-push 09:05 - 8 mg port', 'carboplatin iv-infusion 09:40 10:45 450 mg port'],
    [],
  ],
  [
    'columns for start and stop with times only, the date above',
    [
      'Infusion flowsheet    Date of Service: March 4, 2026',
      'Drug            Dose      Route    Start     Stop      Site',
      'Remicade        400 mg    IVPB     9:15 AM   11:22 AM  L hand PIV',
      'Solu-Medrol     100 mg    IVP      9:02 AM             L hand PIV',
      'NS 0.9%         500 mL    IV       11:25 AM  12:30 PM  L hand PIV',
    ],
    [
      'methylprednisolone sodium succinate iv-push 09:02 - 100 mg piv-1',
      'infliximab iv-infusion 09:15 11:22 400 mg piv-1',
      'normal saline iv-infusion 11:25 12:30 500 mL piv-1',
    ],
    ['purpose'],
  ],
  [
    'two days in one paste',
    [
      'Medication\tAction\tTime\tDose\tRoute',
      'iron sucrose\tNew Bag\t03/04/26 0900\t200 mg\tIVPB',
      'iron sucrose\tStopped\t03/04/26 0935\t\tIVPB',
      'iron sucrose\tNew Bag\t03/06/26 0910\t200 mg\tIVPB',
      'iron sucrose\tStopped\t03/06/26 0946\t\tIVPB',
    ],
    ['iron sucrose iv-infusion 09:00 09:35 200 mg'],
    ['day'],
  ],
  [
    'waste with its witness, and units left out',
    [
      'Time\tMedication\tAction\tDose\tWaste\tWitness',
      '03/04/26 0915\tpemetrexed\tNew Bag\t875 mg\t125 mg\tRoe, R, RN',
      '03/04/26 0927\tpemetrexed\tStopped\t\t\t',
      '03/04/26 0910\tcyanocobalamin\tGiven IM\t1,000 mcg\t0\t',
    ],
    [
      'cyanocobalamin im 09:10 - 1,000 mcg waste 0 mcg',
      'pemetrexed, not otherwise specified iv-infusion 09:15 09:27 875 mg waste 125 mg',
    ],
    [],
  ],
  [
    'a grid of due times whose cells hold the time taken, and initials that explain nothing',
    [
      'DOS 03/04/2026',
      'Medication\tDose\tRoute\t0900\t1000',
      'ondansetron\t8 mg\tIV push\t0907 Given\t',
      'famotidine\t20 mg\tIV push\tRR\t',
    ],
    ['ondansetron iv-push 09:07 - 8 mg'],
    ['row'],
  ],
  [
    'heading with a label, events below it without indent',
    [
      'Date of service: 03/04/2026',
      'Medication: pembrolizumab 200 mg in NS 50 mL IVPB',
      '0915 New Bag, port',
      '0946 Stopped',
      'Medication: ondansetron 8 mg IV push',
      '0905 Given, port',
    ],
    ['ondansetron iv-push 09:05 - 8 mg port', 'pembrolizumab iv-infusion 09:15 09:46 200 mg port'],
    [],
  ],
  [
    'twelve-hour clocks around noon and midnight',
    [
      'Medication\tAction\tTime\tDose\tRoute',
      'gentamicin\tNew Bag\t3/4/2026 11:45 AM\t320 mg\tIVPB',
      'gentamicin\tStopped\t3/4/2026 12:20 PM\t\tIVPB',
      'ketorolac\tGiven\t3/4/2026 12:05 PM\t30 mg\tIV push',
    ],
    ['gentamicin iv-infusion 11:45 12:20 320 mg', 'ketorolac iv-push 12:05 - 30 mg'],
    [],
  ],
  [
    'an email with signature, greeting and telephone',
    [
      'Hi team, please code this one.',
      '',
      '03/04/2026 port',
      '0905 palonosetron 0.25 mg IVP',
      '0915-1016 docetaxel 140 mg IVPB',
      '',
      'Thanks, R. Roe RN, ext 5544, (555) 010-4477',
    ],
    ['palonosetron iv-push 09:05 - 0.25 mg port', 'docetaxel iv-infusion 09:15 10:16 140 mg port'],
    [],
  ],
  [
    'order columns with a dose range, a frequency, and total volume beside the given dose',
    [
      'Order,Ordered Dose,Frequency,Given Dose,Volume,Action,Action Time',
      'carboplatin,AUC 6,once,"630 mg","250 mL",New Bag,03/04/2026 10:00',
      'carboplatin,AUC 6,once,,"250 mL",Stopped,03/04/2026 10:41',
    ],
    ['carboplatin iv-infusion 10:00 10:41 630 mg'],
    [],
  ],
  [
    'two infusions of one drug at once through two lines',
    [
      'Medication\tAction\tTime\tDose\tLine',
      'magnesium sulfate\tNew Bag\t03/04/26 0900\t2 g\tPIV L hand',
      'magnesium sulfate\tNew Bag\t03/04/26 0905\t2 g\tPIV R hand',
      'magnesium sulfate\tStopped\t03/04/26 1003\t\tPIV L hand',
      'magnesium sulfate\tStopped\t03/04/26 1010\t\tPIV R hand',
    ],
    [
      'magnesium sulfate iv-infusion 09:00 10:03 2 g piv-1',
      'magnesium sulfate iv-infusion 09:05 10:10 2 g piv-2',
    ],
    [],
  ],
  [
    'semicolons, ISO with T, quantity and unit apart, a column of the prescriber',
    [
      'drug;qty;unit;route;started_at;ended_at;prescriber;lot',
      'bevacizumab-awwb;380;mg;iv infusion;2026-03-04T09:15;2026-03-04T09:47;Poe, E;AB1234',
      'dexamethasone;10;mg;iv push;2026-03-04T09:05;;Poe, E;',
    ],
    ['dexamethasone iv-push 09:05 - 10 mg', 'bevacizumab-awwb (Mvasi) iv-infusion 09:15 09:47 380 mg'],
    [],
  ],
]

it.each(LAYOUTS)('%s', (_, lines, given, open) => {
  const reading = readMar(lines.join('\n'), fullBook)
  expect({ given: inWords(reading), asked: asked(reading) }).toEqual({ given, asked: open })
})

/** What identifies a person, in the forms that headers and lines have it in. */
const IDENTITIES: readonly (readonly [name: string, line: string, secret: RegExp])[] = [
  ['last and first name', 'Patient: Doe, Jane Q   MRN: 00998877', /Doe|Jane|00998877/],
  ['name in capitals', 'PATIENT NAME: DOE, JANE', /DOE|JANE/],
  ['first and last name', 'Patient Name: Jane Doe', /Jane|Doe/],
  ['birth date', 'DOB: 04/05/1961 (64 yrs)', /04\/05\/1961/],
  ['birth date in words', 'Date of Birth: April 5, 1961', /April 5|1961/],
  ['telephone', 'Phone: (555) 010-4477', /010-4477/],
  ['telephone in a line', 'spouse called 555-010-4478 for ride', /010-4478/],
  ['mail', 'Contact jane.doe@example.org', /jane\.doe/],
  ['street', 'Address: 12 Elm Street, Springfield 00001', /Elm Street/],
  ['social security number', 'SSN 000-12-3456', /000-12-3456/],
  ['insurance', 'Member ID: XYZ000123456', /XYZ000123456/],
  ['account', 'HAR 70001234567  CSN 30001234', /70001234567|30001234/],
  ['nurse', 'Given by: Roe, Richard, RN', /Roe|Richard/],
  ['physician', 'Ordering provider: Poe, Edgar MD', /Poe|Edgar/],
]

it.each(IDENTITIES)('leaves out: %s', (_, line, secret) => {
  const text = `${line}\n03/04/2026 0905 Zofran 8 mg IV push`
  const reading = readMar(text, fullBook)
  expect(reading.lines.join('\n')).not.toMatch(secret)
  expect(reading.leftOut.length).toBeGreaterThan(0)
  expect(inWords(reading)).toEqual(['ondansetron iv-push 09:05 - 8 mg'])
})
