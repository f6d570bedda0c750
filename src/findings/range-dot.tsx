type Props = {
  readonly amount: number
  readonly low: number
  readonly high: number
  readonly now: number | null
  readonly filled: boolean
}

const WIDTH = 96

/** One amount on the scale that all rows share; the upright line is the claim as it stands. */
export function RangeDot({ amount, low, high, now, filled }: Props) {
  const at = (value: number): number => 6 + ((value - low) / (high - low)) * (WIDTH - 12)
  return (
    <svg width={WIDTH} height="23" viewBox={`0 0 ${WIDTH} 23`} aria-hidden>
      <path d={`M0 11.5H${WIDTH}`} stroke="var(--line-2)" />
      {now === null ? null : <path d={`M${at(now)} 0V23`} stroke="var(--ink-3)" strokeDasharray="2 2" />}
      {filled ? (
        <path d={`M${at(amount)} 6l5 5.5-5 5.5-5-5.5z`} fill="var(--ink)" />
      ) : (
        <circle cx={at(amount)} cy="11.5" r="4" fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.8" />
      )}
    </svg>
  )
}
