import { lazy, Suspense, useEffect, useState } from 'react'
import { goToPlace } from './go-to-place.ts'
import { isTyping } from './keyboard.ts'
import { showPanel, usePanel } from './panels.ts'

const PasteRecord = lazy(async () => ({ default: (await import('../intake/paste-record.tsx')).PasteRecord }))

/** A field of its own text. The quick line is none here: it takes one line, and several lines are a record. */
const keepsPaste = (target: EventTarget | null): boolean =>
  isTyping(target) && !(target instanceof Element && target.matches('[data-quick-add]'))

/** The screen for a pasted record; lines pasted outside a field, or into the quick line, open it. */
export function PasteSlot() {
  const isShown = usePanel(({ panel }) => panel === 'paste')
  const [pasted, setPasted] = useState('')
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (event.defaultPrevented || keepsPaste(event.target) || keepsPaste(document.activeElement)) return
      if (!text.trim().includes('\n') || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      setPasted(text)
      showPanel('paste')
    }
    // After those parts of the page that take a paste themselves.
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [])
  const close = (): void => {
    setPasted('')
    showPanel(null)
  }
  return isShown ? (
    <Suspense>
      <PasteRecord
        first={pasted}
        onClose={close}
        onAdded={() => {
          close()
          goToPlace('[data-quick-add]', 'day')
        }}
      />
    </Suspense>
  ) : null
}
