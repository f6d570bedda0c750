import { UNBILLED_PURPOSES } from '../encounter/model.ts'

/** Purposes that the rules know; any other text stands as typed. */
export const PURPOSES: readonly string[] = [
  'pre-hydration',
  'post-hydration',
  'dehydration',
  ...UNBILLED_PURPOSES,
]

type PurposeBag = { readonly purpose: string | null; readonly bag: string | null }

const BAG = /^bag\s+(.+)$/i

/** `diluent, bag 2`. A bag whose own text begins with the word is not given it twice. */
export function purposeBagText({ purpose, bag }: PurposeBag): string {
  const carton = bag === null ? null : /^bag/i.test(bag) ? bag : `bag ${bag}`
  return [purpose, carton].filter((part) => part !== null).join(', ')
}

/** Reads `diluent, bag 2`; a part that is a bag of the day by its full text is that bag. */
export function readPurposeBag(text: string, bags: readonly string[]): PurposeBag {
  let purpose: string | null = null
  let bag: string | null = null
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (part === '') continue
    const known = bags.find((one) => one === part)
    const named = BAG.exec(part)?.[1]
    if (known !== undefined) bag = known
    else if (named !== undefined) bag = named
    else if (/^bag\S/i.test(part)) bag = part
    else purpose = purpose === null ? part : `${purpose}, ${part}`
  }
  const word = PURPOSES.find((one) => one === purpose?.toLowerCase())
  return { purpose: word ?? purpose, bag }
}
