import { field, readCsv } from './read-csv.ts'

const MAKERS = new Map(readCsv('makers.csv').map((row) => [field(row, 'word'), field(row, 'maker')]))

/** The maker's name as people write it, null where the words name no maker. */
export const makerOf = (words: string): string | null => MAKERS.get(words) ?? null

/** A brand with capitals: `abilify maintena` is `Abilify Maintena`. */
export const brandOf = (words: string): string =>
  words.replace(/(^|[\s/(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** The brands in bracketed words: `jubbonti/wyost`, `invega hafyera, or invega trinza`. */
export const brandsOf = (words: string): readonly string[] =>
  words
    .split(/\/|, or | or |,/)
    .map((brand) => brandOf(brand.trim()))
    .filter((brand) => brand !== '')
