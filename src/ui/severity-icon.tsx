import { VisuallyHidden } from './visually-hidden.tsx'

export type SeverityWord = 'error' | 'warning' | 'opportunity' | 'info'

const WORDS: { readonly [S in SeverityWord]: string } = {
  error: 'error',
  warning: 'warning',
  opportunity: 'gap',
  info: 'note',
}

const SHAPES = {
  error: (
    <>
      <path d="M5 1.2h6L14.8 5v6L11 14.8H5L1.2 11V5z" fill="var(--err)" />
      <path
        d="M5.6 5.6l4.8 4.8m0-4.8l-4.8 4.8"
        stroke="var(--surface)"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.8L15 14H1z" fill="none" stroke="var(--warn)" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M8 6v4" stroke="var(--warn)" strokeWidth="1.6" strokeLinecap="round" />
      <circle cx="8" cy="12" r="0.95" fill="var(--warn)" />
    </>
  ),
  opportunity: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.4"
        fill="none"
        stroke="var(--gap)"
        strokeWidth="1.5"
        strokeDasharray="3 2.03"
      />
      <path d="M8 5.2v5.6M5.2 8h5.6" stroke="var(--gap)" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="var(--info)" strokeWidth="1.4" />
      <path d="M8 7.4v3.8" stroke="var(--info)" strokeWidth="1.6" strokeLinecap="round" />
      <circle cx="8" cy="5" r="0.95" fill="var(--info)" />
    </>
  ),
} as const

/** Severity by shape, with its word for screen readers. */
export function SeverityIcon({
  severity,
  size = 15,
}: {
  readonly severity: SeverityWord
  readonly size?: number
}) {
  return (
    <>
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden>
        {SHAPES[severity]}
      </svg>
      <VisuallyHidden>{WORDS[severity]}: </VisuallyHidden>
    </>
  )
}
