import type { Check } from '../rule.ts'

/** A renewal is asked for this many days before the last one (public billing guides; R-CLM-3). */
export const RENEWAL_DAYS = 14

/** What of the day the authorizations of the ledger do not cover; each failure of R-CLM-3 is a warning. */
export const CHECKS = {
  expired: {
    id: 'authorizations/expired',
    rule: 'R-CLM-3',
    severity: 'warning',
    title: 'Authorization {number}: expired {until}',
    because: 'The authorization {number} for {what} ended on {until}, before the date of service {date}.',
    denial: 'CO-197',
    fix: 'Enter the authorization that covers the date, or ask the payer for one.',
    oncePerFacts: true,
  },
  notYetValid: {
    id: 'authorizations/not-yet-valid',
    rule: 'R-CLM-3',
    severity: 'warning',
    title: 'Authorization {number}: valid from {since}',
    because: 'The authorization {number} for {what} begins on {since}, after the date of service {date}.',
    denial: 'CO-197',
    fix: 'Enter the authorization that covers the date, or ask the payer for one.',
    oncePerFacts: true,
  },
  endsSoon: {
    id: 'authorizations/ends-soon',
    rule: 'R-CLM-3',
    severity: 'info',
    title: 'Authorization {number}: ends {until}',
    because:
      'The authorization {number} for {what} ends on {until}, {days} days after the date of service. A renewal is asked for {ahead} days ahead.',
    denial: 'CO-197',
    fix: 'Ask for the renewal if treatment goes on.',
    oncePerFacts: true,
  },
  unitsExceeded: {
    id: 'authorizations/units-exceeded',
    rule: 'R-CLM-3',
    severity: 'warning',
    title: 'Authorization {number}: {over} units over',
    because:
      'The authorization {number} for {what} covers {units} units; {used} were used before and this day has {today}, the discarded ones included: {over} units over.',
    denial: 'CO-198',
    fix: 'Check the units used so far; ask the payer to extend the authorization.',
    oncePerFacts: true,
  },
  unitsNearEnd: {
    id: 'authorizations/units-near-end',
    rule: 'R-CLM-3',
    severity: 'info',
    title: 'Authorization {number}: {left} units left',
    because:
      'After this day {left} units of the authorization {number} for {what} are left; this day used {today}.',
    denial: 'CO-198',
    fix: 'Ask for more units before the next day of treatment.',
    oncePerFacts: true,
  },
  cyclesExceeded: {
    id: 'authorizations/cycles-exceeded',
    rule: 'R-CLM-3',
    severity: 'warning',
    title: 'Authorization {number}: all {cycles} cycles used',
    because:
      'The authorization {number} for {what} covers {cycles} cycles and {used} were used before this day.',
    denial: 'CO-198',
    fix: 'Check the cycles used so far; ask the payer to extend the authorization.',
    oncePerFacts: true,
  },
  lastCycle: {
    id: 'authorizations/last-cycle',
    rule: 'R-CLM-3',
    severity: 'info',
    title: 'Authorization {number}: last cycle',
    because: 'This day is the last of the {cycles} cycles that the authorization {number} for {what} covers.',
    denial: 'CO-198',
    fix: 'Ask for the renewal if treatment goes on.',
    oncePerFacts: true,
  },
  otherDiagnosis: {
    id: 'authorizations/other-diagnosis',
    rule: 'R-CLM-3',
    severity: 'warning',
    title: 'Authorization {number}: another diagnosis',
    because:
      'The authorization {number} for {what} names {authorized}; none of the diagnoses of the day is one of them, to full length.',
    denial: 'CO-15',
    fix: 'Compare the diagnosis on the claim with the approval.',
    oncePerFacts: true,
  },
  otherCode: {
    id: 'authorizations/other-code',
    rule: 'R-CLM-3',
    severity: 'warning',
    title: '{drug}: {code} is not the authorized code',
    because: '{drug} is billed with {code}; the authorization {number} names {authorized}.',
    denial: 'CO-15',
    fix: 'Ask the payer to change the code of the authorization.',
  },
  otherProduct: {
    id: 'authorizations/other-product',
    rule: 'R-CLM-3',
    severity: 'warning',
    title: '{drug}: another product is authorized',
    because: '{drug} was given; the authorization {number} is for {what}, another product of the same drug.',
    denial: 'CO-197',
    fix: 'Ask the payer for an authorization of the product that was given.',
  },
  none: {
    id: 'authorizations/none-for-drug',
    rule: 'R-CLM-3',
    severity: 'warning',
    title: '{drug}: no authorization listed',
    because: 'The ledger of the day has authorizations for other drugs and none for {drug}.',
    denial: 'CO-197',
    fix: 'Enter its authorization, or state that the payer asks for none.',
  },
  severalNumbers: {
    id: 'authorizations/several-numbers',
    rule: 'R-CLM-2',
    severity: 'info',
    title: '{count} authorization numbers apply',
    because: 'The authorizations {numbers} apply to this day; on paper a claim holds one number.',
    denial: 'CO-15',
    fix: 'Send the claim electronically, or one claim for each number.',
  },
} as const satisfies { readonly [name: string]: Check }
