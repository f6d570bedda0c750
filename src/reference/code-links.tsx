type Props = {
  readonly words?: string
  readonly codes: readonly string[]
  readonly onGo: (code: string) => void
}

/** Codes that lead to their own facts. */
export function CodeLinks({ words, codes, onGo }: Props) {
  return (
    <span className="reference-links">
      {words}
      {codes.map((code) => (
        <button key={code} type="button" className="rule-link" onClick={() => onGo(code)}>
          {code}
        </button>
      ))}
    </span>
  )
}
