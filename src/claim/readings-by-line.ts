import type { Claim, SwitchName } from '../rules/index.ts'

export const NO_READINGS: readonly SwitchName[] = []

/** For each line of a claim the switches on whose reading it rests. */
export function readingsByLine(claim: Claim): readonly (readonly SwitchName[])[] {
  const found = claim.lines.map((): SwitchName[] => [])
  for (const { check, lines } of claim.findings) {
    const name = check.readings
    if (name === undefined) continue
    for (const at of lines) if (found[at]?.includes(name) === false) found[at].push(name)
  }
  return found.map((names) => (names.length === 0 ? NO_READINGS : names))
}
