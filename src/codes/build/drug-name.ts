/** What a HCPCS descriptor says of the drug: `Injection, levoleucovorin (khapzory), 0.5 mg`. */
export type DescribedDrug = {
  /** The substance with its salt, lower case: `ceftriaxone sodium`. */
  readonly full: string
  /** The substance as people say it: `ceftriaxone`. */
  readonly id: string
  /** What stands in brackets, if it names a product or its maker. */
  readonly product: string | null
  /** Further words that tell products of one substance apart: `preservative-free`, `subcutaneous`. */
  readonly qualifiers: readonly string[]
  /** The amount stood before a second substance: `rituximab 10 mg and hyaluronidase`. `full` is only the first. */
  readonly partial: boolean
}

const HEAD = /^(?:injection|inj|infusion|instillation|intravesical instillation)[,.]? +/
const SALTS =
  / (?:sodium|disodium|hydrochloride|hcl|sulfate|phosphate|acetate|citrate|tartrate|succinate|mesylate|maleate|bromide|lactate|tromethamine|isethionate|fumarate|lactobionate|edisylate|ditromethamine|dipotassium|hyclate|trifluoroacetate)$/
/** Bracketed words that are a remark and not a product. */
const REMARK =
  /^(?:for |code |not |human|recombinant|e\.g\.|up to|antihemophilic|\d|nos|porcine|ovine|equine|coagulation|central venous|avian|f\(ab|maximum|single|vitamin|rabbit|esrd|non|intravesical|vein)/
const AMOUNT =
  /[,; ]*(?:\bper\b.*|\bup to\b.*|\b\d[\d.,/]*(?:\^\d+)? ?(?:mg|milligrams?|mcg|micrograms?|gm?|grams?|units?|iu|i\.u\.|ml|cc|meq|usp|million|billion).*)$/
const FILLER =
  /^(?:not otherwise specified|nos|biosimilar|human|each|recombinant|purified|non-recombinant|parenteral|fda.approved.*|only for use.*|including .*|and |minimum.*|therapeutic)/

/** Capitals that the publisher's lower case has lost. */
const CAPITALS: readonly (readonly [RegExp, string])[] = [
  [/\bfactor viia\b/, 'factor VIIa'],
  [/\bfactor (viii|xiii|ix|x)\b/, ''],
  [/\bpenicillin g\b/g, 'penicillin G'],
  [/\bamphotericin b\b/, 'amphotericin B'],
  [/\bantithrombin iii\b/, 'antithrombin III'],
  [/\bvon willebrand\b/, 'von Willebrand'],
  [/\bimmune fab\b/, 'immune Fab'],
]
const SECOND = /\d ?(?:mg|mcg|micrograms?|units)\b,? and\b/

const withCapitals = (name: string): string =>
  CAPITALS.reduce(
    (text, [word, written]) =>
      text.replace(word, (_, numeral) => written || `factor ${String(numeral).toUpperCase()}`),
    name,
  )

/** Reads a descriptor. Null where nothing is left of it. */
export function describe(descriptor: string): DescribedDrug | null {
  const plain = descriptor
    .toLowerCase()
    .replace(/(\d),(\d{3})/g, '$1$2')
    .replace(/,? *not ther\w*peutically (?:equivalent|equivalant) to [a-z0-9 ]+(?=,|$)/, '')
    .replace(HEAD, '')
  const brackets = [...plain.matchAll(/\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].map((match) => match[1] ?? '')
  const product = brackets.find((text) => !REMARK.test(text)) ?? null
  const parts = plain
    .replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, ' ')
    .split(',')
    .map((part) => part.replace(/\s+/g, ' ').trim().replace(AMOUNT, '').trim())
    .filter((part) => part !== '')
  const first = parts[0]
  if (first === undefined) return null
  const full = withCapitals(first)
  let id = full
  while (SALTS.test(id)) id = id.replace(SALTS, '')
  const partial = SECOND.test(plain)
  return { full, id, product, partial, qualifiers: parts.slice(1).filter((part) => !FILLER.test(part)) }
}
