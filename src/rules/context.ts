import type { CodeBook } from '../codes/book.ts'
import type { Administration, Encounter } from '../encounter/model.ts'
import { byFileOrder, putInOrder } from '../lib/order.ts'
import { switchesOf } from './policy.ts'
import type { Policy } from './policy.ts'
import type { Context } from './working.ts'

/** The day with its administrations in order of start, then file order: the order of the list never matters. */
function inOrder(encounter: Encounter): Encounter {
  const before = (x: Administration, y: Administration): number =>
    x.start - y.start || byFileOrder(x.id, y.id)
  const { administrations } = encounter
  if (administrations.every((a, at) => at === 0 || before(administrations[at - 1] ?? a, a) <= 0))
    return encounter
  return { ...encounter, administrations: putInOrder([...administrations], before) }
}

/** A diagnosis in capitals without its dot; most are entered in capitals. */
function plainCode(code: string): string {
  const plain = code.replace('.', '')
  return /^[A-Z0-9]+$/.test(plain) ? plain : plain.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

/** What every stage reads: the day in order, its tables, its switches. */
export function contextOf(unordered: Encounter, book: CodeBook, policy: Policy): Context {
  const encounter = inOrder(unordered)
  const { date, setting } = encounter
  const dayBook = book.at(date)
  const diagnoses = encounter.diagnoses.map(plainCode)
  const switches = switchesOf(policy, setting)
  return { encounter, day: dayBook.day ?? 0, date, setting, diagnoses, book: dayBook, policy, switches }
}
