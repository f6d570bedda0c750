import type { Sentence } from '../step.ts'

/** How a price came about, or why there is none. */
export const SAYS = {
  fee: {
    id: 'price/fee-schedule',
    rule: 'R-PAY-6',
    because: '{values} relative values × {conversion} = {rate} a unit, {where}.',
  },
  onlyAlone: {
    id: 'price/fee-only-alone',
    rule: 'R-PAY-6',
    because: '{code} is paid only where nothing else is payable that day.',
  },
  noFee: {
    id: 'price/no-fee',
    rule: 'R-PAY-12',
    because: 'The fee schedule has no amount for {code} (status {status}): the amount stays open.',
  },
  drugLimit: {
    id: 'price/drug-limit',
    rule: 'R-PAY-1',
    because: 'The payment limit of {code} is {rate} a unit.',
  },
  noDrugLimit: {
    id: 'price/no-drug-limit',
    rule: 'R-PAY-12',
    because: 'The price file holds no limit for {code}: the amount stays open.',
  },
  hospital: {
    id: 'price/hospital-rate',
    rule: 'R-PAY-8',
    because:
      'The hospital outpatient rate of {code} is {rate} a unit (status {status}), before the wage index.',
  },
  packaged: {
    id: 'price/packaged',
    rule: 'R-PAY-8',
    because: '{code} is packaged (status {status}): reported, and paid with the other services.',
  },
  noHospitalRate: {
    id: 'price/no-hospital-rate',
    rule: 'R-PAY-12',
    because:
      'The hospital outpatient table has no amount for {code} (status {status}): the amount stays open.',
  },
  list: {
    id: 'price/list',
    rule: 'R-PAY-13',
    because: '{list} gives {rate} for {code}.',
  },
  listDay: {
    id: 'price/list-day',
    rule: 'R-PAY-13',
    because: '{list} gives {rate} for {code} for the whole day.',
  },
  listDaySpent: {
    id: 'price/list-day-on-another-line',
    rule: 'R-PAY-13',
    because: '{list} prices {code} for the whole day: the price stands on another line.',
  },
  notListed: {
    id: 'price/not-listed',
    rule: 'R-PAY-12',
    because: '{list} has no price for {code}: the amount stays open.',
  },
} as const satisfies { readonly [name: string]: Sentence }
