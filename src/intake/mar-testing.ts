/** For tests: what a reading says, in a line for each administration. */
import { timeText } from '../encounter/typed-time.ts'
import { amountText } from '../encounter/typed-amount.ts'
import type { MarReading } from './mar-reading.ts'

/** Drug, route, start, stop, dose, access, purpose and waste, as far as they were read; in order of time. */
export const inWords = ({ administrations }: MarReading): readonly string[] =>
  administrations.map((a) =>
    [
      a.drug,
      a.route,
      a.start === null ? '?' : timeText(a.start),
      a.stop === null ? '-' : timeText(a.stop),
      a.dose === null ? '-' : amountText(a.dose),
      a.access,
      a.purpose,
      a.discarded === null ? null : `waste ${amountText(a.discarded)}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  )

/** The fields that are asked, question by question. */
export const asked = ({ questions }: MarReading): readonly string[] =>
  questions.map((question) => question.fields.join('+'))
