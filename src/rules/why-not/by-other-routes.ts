import { at, found, plain, unbilled } from './looks.ts'
import type { Withheld } from './looks.ts'
import { SAYS } from './sentences.ts'

const vaccine = (needs: string): Withheld =>
  plain('R-VAX-1', needs, at(['90471', '90472', 'G0008', 'G0009', 'G0010'], 'R-VAX-1'))
const cavity = (needs: string): Withheld =>
  plain('R-ROUTE-1', needs, unbilled('R-ROUTE-1'), found('R-ROUTE-1'))
const artery = (needs: string): Withheld =>
  plain('R-PUMP-6', needs, at(['96373', '96420', '96422', '96425'], 'R-PUMP-6'), found('R-PUMP-6'))
const refill = (needs: string): Withheld => plain('R-PUMP-5', needs, unbilled('R-NCCI-1', 'R-PUMP-5'))
const draw = (needs: string): Withheld => ({
  ...plain('R-CATH-3', needs, 'beside'),
  beside: SAYS.bloodDraw,
})

/** Injections, pumps, cavities, ports, blood, vaccines and the nurse visit. */
export const BY_OTHER_ROUTES: { readonly [code: string]: Withheld } = {
  '96369': plain(
    'R-INJ-6',
    'an infusion under the skin of 16 minutes or more',
    at(['96372'], 'R-INJ-6'),
    found('R-INJ-6'),
  ),
  '96370': plain(
    'R-INJ-6',
    'an infusion under the skin that runs into a further hour',
    'hours',
    at(['96372'], 'R-INJ-6'),
  ),
  '96371': plain(
    'R-INJ-6',
    'an infusion under the skin through a further site',
    unbilled('R-INJ-6'),
    at(['96369'], 'R-INJ-6'),
  ),
  '96372': plain(
    'R-INJ-1',
    'a therapeutic injection under the skin or into muscle',
    'family',
    at(['96377'], 'R-INJ-4'),
    at(['90471', '90472', 'G0008', 'G0009', 'G0010'], 'R-VAX-1'),
    at(['96369'], 'R-INJ-6'),
    unbilled('R-NCCI-1', 'R-UNIT-1'),
    found('R-INJ-2'),
  ),
  '96373': artery('a therapeutic injection into an artery'),
  '96377': plain('R-INJ-4', 'an on-body injector', at(['96372', '96401'], 'R-INJ-1')),
  '96379': plain(
    'R-ROUTE-2',
    'a service that no code describes',
    found('R-ROUTE-2', 'R-PUMP-6', 'R-ROUTE-1'),
  ),
  '96401': plain(
    'R-INJ-1',
    'an injection of an antineoplastic drug or complex biologic',
    'family',
    at(['96377'], 'R-INJ-4'),
    found('R-INJ-2', 'R-INJ-6'),
  ),
  '96402': plain('R-CLS-8', 'an injection of a hormonal antineoplastic drug', 'family', found('R-INJ-2')),
  '96405': plain('R-INJ-5', 'chemotherapy injected into lesions', unbilled('R-ROUTE-1'), found('R-INJ-5')),
  '96406': plain('R-INJ-5', 'chemotherapy injected into more than seven lesions', found('R-INJ-5')),
  '96416': {
    by: 'R-PUMP-1',
    needs: 'the start of a chemotherapy infusion of more than eight hours on a portable or implantable pump',
    looks: [unbilled('R-PUMP-1', 'R-NCCI-1'), at(['C8957'], 'R-TIME-13'), 'beside', 'prolonged'],
    beside: SAYS.pumpOwner,
  },
  '96420': artery('chemotherapy pushed into an artery'),
  '96422': artery('a chemotherapy infusion into an artery'),
  '96423': plain(
    'R-PUMP-6',
    'a chemotherapy infusion into an artery that runs into a further hour',
    'hours',
    at(['96420', '96425'], 'R-PUMP-6'),
    found('R-PUMP-6'),
  ),
  '96425': artery('a chemotherapy infusion into an artery of more than eight hours on a pump'),
  '96440': cavity('chemotherapy into the pleural space'),
  '96446': cavity('chemotherapy into the peritoneum through a port or catheter'),
  '96450': cavity('chemotherapy into the nervous system by spinal puncture'),
  '96521': refill('refill or maintenance of a portable pump'),
  '96522': refill('refill or maintenance of an implanted pump'),
  '96523': {
    by: 'R-CATH-1',
    needs: 'a flush of an implanted device as the only service of the day',
    looks: [unbilled('R-CATH-1', 'R-BUN-1'), 'beside'],
    beside: SAYS.flushBeside,
  },
  '96542': cavity('chemotherapy into the ventricle through a reservoir'),
  '36430': plain('R-BLD-1', 'a transfusion'),
  '36591': draw('blood drawn from an implanted device with nothing else that day'),
  '36592': draw('blood drawn from a catheter with nothing else that day'),
  '36593': plain('R-CATH-4', 'declotting of a catheter', unbilled('R-CATH-4')),
  '51720': cavity('chemotherapy into the bladder'),
  '90471': vaccine('a vaccine without a Medicare code of its own'),
  '90472': vaccine('a further vaccine of the day without a Medicare code of its own'),
  '99211': {
    by: 'R-EM-1',
    needs: 'a nurse visit on a day without drug administration',
    looks: ['visit', 'beside'],
    beside: SAYS.nurseVisit,
  },
  C8957: {
    by: 'R-TIME-13',
    needs: 'in a facility, a pump with a drug that is no chemotherapy',
    looks: [
      at(['96416', 'G0498'], 'R-PUMP-1'),
      unbilled('R-PUMP-1', 'R-TIME-13'),
      found('R-TIME-13'),
      'prolonged',
    ],
    facilityOnly: SAYS.facilityOnly,
  },
  E0781: { ...plain('R-PUMP-2', 'a pump of a supplier', 'beside'), beside: SAYS.supplier },
  G0008: vaccine('an influenza vaccine'),
  G0009: vaccine('a pneumococcal vaccine'),
  G0010: vaccine('a hepatitis B vaccine'),
  G0498: {
    by: 'R-PUMP-2',
    needs: 'a pump of the practice’s own, by the policy',
    looks: [found('R-PUMP-2'), 'beside', unbilled('R-PUMP-1'), 'prolonged'],
    beside: SAYS.pumpOwner,
  },
}
