/** The minute limits of the rules, each named once. All are documented minutes. */
export const LIMITS = {
  /** R-TIME-1: up to this many minutes an infusion is coded as a push. */
  pushUpTo: 15,
  /** R-TIME-1 and R-CONC-5: from here it is an infusion; from here shared minutes are concurrent. */
  infusionFrom: 16,
  /** R-TIME-2: up to here one unit. */
  firstUnitUpTo: 90,
  /** R-HYD-2: hydration earns nothing below this. */
  hydrationFrom: 31,
  hour: 60,
  /** R-TIME-2: a further hour needs this much beyond the last full one. */
  furtherHourFrom: 31,
  /** R-PUSH-5, R-PUSH-6: a repeated push counts when more than this after the last reported one. */
  repeatPushAfter: 30,
  /** R-INJ-2: injections of one drug that start within this are one dose. */
  oneDoseWithin: 30,
  /** R-PUMP-1: a prolonged infusion runs longer than this. */
  prolongedOver: 480,
  /** A missing stop is followed up to this many minutes. */
  missingStopUpTo: 480,
} as const

/** Hour units of `minutes` of one infusion (R-TIME-2): 1 up to 90, then one more at 91, 151, 211 … */
export const hoursOf = (minutes: number): number =>
  minutes <= LIMITS.firstUnitUpTo ? 1 : 1 + Math.floor((minutes - LIMITS.furtherHourFrom) / LIMITS.hour)

/** The minute at which the `units`-th unit begins to be earned: 16, 91, 151 … (hydration: 31, 91, 151 …). */
export const unitFrom = (units: number, first: number): number =>
  units === 1 ? first : LIMITS.firstUnitUpTo + 1 + (units - 2) * LIMITS.hour

/** The band of minutes in which `minutes` lie, and the units that it makes: 91 to 150 are 2 units. */
export function bandOf(
  minutes: number,
  first: number,
): { readonly least: number; readonly most: number; readonly units: number; readonly counted: string } {
  const units = hoursOf(minutes)
  const counted = units === 1 ? '1 unit' : `${units} units`
  return { least: unitFrom(units, first), most: unitFrom(units + 1, first) - 1, units, counted }
}
