import { Button } from '../ui/button.tsx'
import { goTo } from './pages.ts'
import { showPanel } from './panels.ts'

/** What a day without an administration says: the three ways in. */
export function EmptyDay() {
  return (
    <>
      No administration yet. Type one above,{' '}
      <Button look="link" aria-haspopup="dialog" onClick={() => showPanel('paste')}>
        paste a record
      </Button>
      , or{' '}
      <Button look="link" onClick={() => goTo('regimens')}>
        open a regimen
      </Button>
      .
    </>
  )
}
