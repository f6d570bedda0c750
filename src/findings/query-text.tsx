import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast-store.ts'

/** A question to the nurse with a way to copy it. */
export function QueryText({ words }: { readonly words: string }) {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words)
      showToast('Query copied')
    } catch {
      showToast('The browser did not allow copying. Select the text instead.')
    }
  }
  return (
    <div className="query">
      <blockquote>{words}</blockquote>
      <Button onClick={() => void copy()}>Copy</Button>
    </div>
  )
}
