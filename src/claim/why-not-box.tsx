import { memo, useState } from 'react'

type Props = { readonly onAsk: (code: string) => void }

/** Where a code that was expected is typed. */
export const WhyNotBox = memo(function WhyNotBox({ onAsk }: Props) {
  const [text, setText] = useState('')
  return (
    <form
      className="why-not-box"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onAsk(text.trim().toUpperCase())
      }}
    >
      <label>
        Why not{' '}
        <input
          className="field"
          data-why-not
          placeholder="code, e.g. 96361"
          autoComplete="off"
          spellCheck={false}
          maxLength={7}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
    </form>
  )
})
