import { queryFor } from '../rules/index.ts'
import { selectionNow } from '../session/selection.ts'
import { encounterNow, useSession } from '../session/store.ts'
import { showToast } from '../ui/toast-store.ts'
import { showPanel } from './panels.ts'

export type Asked = { readonly id: string; readonly words: string }

/** The questions that the day gives rise to, the one about the selected bar first. */
export function queriesNow(): readonly Asked[] {
  const encounter = encounterNow()
  const book = useSession.getState().book?.at(encounter.date) ?? null
  const { administration: selected } = selectionNow()
  return encounter.administrations
    .flatMap(({ id }) => {
      const words = queryFor(encounter, id, book)
      return words === null ? [] : [{ id, words }]
    })
    .sort((a, b) => Number(b.id === selected) - Number(a.id === selected))
}

/** Shows the question to the nurse, where a stop is not documented. */
export function askForQuery(): void {
  if (queriesNow().length > 0) showPanel('query')
  else showToast('Every infusion of this day has a documented stop: nothing to ask')
}
