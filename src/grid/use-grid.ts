import { useState } from 'react'
import { nextAdministrationId } from '../encounter/commands.ts'
import type { AdministrationChanges } from '../encounter/commands.ts'
import { light, select } from '../session/selection.ts'
import { encounterNow, run, undo } from '../session/store.ts'
import { showToast } from '../ui/toast-store.ts'
import type { Move } from './cell-editor.tsx'
import { cellEditWords } from './cell-text.ts'
import { blockOf } from './block.ts'
import type { Block } from './block.ts'
import { isEditable } from './columns.ts'
import type { Column, EditableColumn } from './columns.ts'
import { completed, draftWith, EMPTY, isEmpty, lacking } from './draft.ts'
import { tabFrom } from './moves.ts'
import type { Place } from './moves.ts'
import { DRAFT } from './row-view.ts'
import type { RowFacts, RowView } from './row-view.ts'
import { sortedRows } from './sort-rows.ts'
import type { Sort } from './sort-rows.ts'

type Editing = { readonly id: string; readonly column: EditableColumn; readonly initial: string | null }

type State = {
  readonly column: Column
  /** The cursor is in the draft; else it is in the selected row. */
  readonly onDraft: boolean
  readonly editing: Editing | null
  /** The row that the draft has become, until the cursor leaves it: after it comes the next draft. */
  readonly added: string | null
  /** Where a run of Tab began: Enter goes back to its column, one row down. */
  readonly origin: Column | null
  /** Counts the moves by key, each of which brings focus to the cursor. */
  readonly moves: number
  /** The corner of a block across from the cursor; null while nothing but the cursor's cell is meant. */
  readonly anchor: Place | null
}

export type Grid = State & {
  readonly place: Place
  /** The cells that are meant: a block, or the cursor's own. */
  readonly block: Block
  readonly goTo: (place: Place, edit?: boolean) => void
  /** Moves the cursor and keeps the other corner of the block. */
  readonly extendTo: (place: Place) => void
  readonly dropBlock: () => void
  /** Takes in all cells of all rows. */
  readonly takeAll: () => void
  /** Removes rows, none of them the draft, and says so. */
  readonly remove: (rows: readonly RowView[]) => void
  readonly point: (id: string, column: Column) => void
  readonly edit: (initial: string | null) => void
  readonly clear: () => void
  readonly duplicate: () => void
  readonly commit: (changes: AdministrationChanges, move: Move) => void
  readonly cancel: () => void
}

const START: State = {
  column: 'drug',
  onDraft: false,
  editing: null,
  added: null,
  origin: null,
  moves: 0,
  anchor: null,
}

export const CLEARED: { readonly [C in EditableColumn]?: AdministrationChanges } = {
  stop: { stop: null },
  dose: { dose: null },
  discarded: { discarded: null },
  access: { access: null },
  purpose: { purpose: null, bag: null },
  class: { class: null },
  containers: { vials: [] },
  encounter: { session: 1 },
  reason: { secondAccessReason: null },
}

/** The cursor, the editor and the edits of the table. `rows` ends with the draft. */
export function useGrid(
  rows: readonly RowView[],
  selected: string | null,
  draft: RowFacts,
  setDraft: (draft: RowFacts) => void,
  columns: readonly Column[],
  sort: Sort,
): Grid {
  const [state, setState] = useState(START)
  const set = (change: Partial<State>): void => setState((before) => ({ ...before, ...change }))

  const last = rows.length - 1
  const found = rows.findIndex((row) => row.id === selected)
  const place: Place = {
    row: state.onDraft ? last : Math.max(found, 0),
    column: columns.includes(state.column) ? state.column : 'drug',
  }
  const here = rows[place.row]
  const block = blockOf(place, state.anchor ?? place, columns)

  /** `draftAt`: where the draft is, which an edit may just have moved. */
  const goTo = (to: Place, edit = false, draftAt = last): void => {
    const id =
      to.row === draftAt ? null : (sortedRows(encounterNow().administrations, sort)[to.row]?.id ?? null)
    // As the focus would, a moment later: so the page is drawn once.
    if (id !== null) select(id)
    light(id === null ? [] : [id])
    const editing =
      edit && isEditable(to.column)
        ? { id: id ?? rows[last]?.id ?? '', column: to.column, initial: null }
        : null
    setState((before) => ({
      ...before,
      column: to.column,
      onDraft: id === null,
      editing,
      added: before.added === id ? id : null,
      moves: before.moves + 1,
      anchor: null,
    }))
  }

  const extendTo = (to: Place): void => {
    if (place.row === last || last === 0) return
    const anchor = state.anchor ?? place
    goTo({ ...to, row: Math.min(to.row, last - 1) })
    set({ anchor })
  }

  const takeAll = (): void => {
    if (last === 0) return
    goTo({ row: last - 1, column: columns.at(-1) ?? 'line' })
    set({ anchor: { row: 0, column: columns[0] ?? 'number' } })
  }

  const point = (id: string, column: Column): void => {
    const row = rows.find((one) => one.id === id)
    if (row === undefined) return
    if (!row.draft && row.id !== selected) select(id)
    if (row.draft !== state.onDraft || column !== state.column || (!row.draft && row.id !== selected))
      set({ column, onDraft: row.draft, added: state.added === id ? id : null, origin: null, anchor: null })
  }

  const edit = (initial: string | null): void => {
    if (here !== undefined && isEditable(state.column))
      set({ editing: { id: here.id, column: state.column, initial }, anchor: null })
  }

  /** Where a row stands now: an edit may have moved it, where the table is sorted. */
  const placeNow = (id: string, draftAt: number): number => {
    const at = sortedRows(encounterNow().administrations, sort).findIndex((one) => one.id === id)
    return at < 0 ? draftAt : at
  }

  /** `from` is the place of the row that was committed, `next` that of the one below or above it before that. */
  const moveOn = (from: number, next: number, draftAt: number, left: RowFacts, move: Move): void => {
    if (move === 'stay') {
      set({ editing: null })
      return
    }
    if (move === 'right' || move === 'left') {
      const tab =
        from === draftAt && isEmpty(left)
          ? null
          : tabFrom({ row: from, column: state.column }, move === 'right' ? 1 : -1, draftAt + 1, columns)
      const cell = tab !== null && tab.row > from ? { ...tab, row: next } : tab
      set({ origin: state.origin ?? state.column })
      goTo(cell ?? { row: from, column: state.column }, cell !== null, draftAt)
      return
    }
    const [needed] = from === draftAt && !isEmpty(left) ? lacking(left) : []
    if (needed !== undefined) goTo({ row: from, column: needed }, true, draftAt)
    else {
      const column = next === draftAt && move === 'down' ? 'drug' : (state.origin ?? state.column)
      goTo({ row: next, column }, false, draftAt)
      set({ origin: null })
    }
  }

  const commitDraft = (changes: AdministrationChanges, move: Move): void => {
    const { administrations } = encounterNow()
    const filled = Object.keys(changes).length === 0 ? draft : draftWith(draft, changes, administrations)
    const administration = completed(filled, nextAdministrationId(administrations))
    if (administration === null) {
      setDraft(filled)
      moveOn(last, move === 'up' ? Math.max(0, last - 1) : last, last, filled, move)
      return
    }
    run({ type: 'administration/add', administration, at: null }, `${administration.drug} added`)
    setDraft(EMPTY)
    select(administration.id)
    set({ onDraft: false, added: administration.id })
    const next = (move === 'up' ? rows[last - 1]?.id : undefined) ?? DRAFT
    moveOn(placeNow(administration.id, last + 1), placeNow(next, last + 1), last + 1, EMPTY, move)
  }

  const commit = (changes: AdministrationChanges, move: Move): void => {
    const { editing } = state
    const at = rows.findIndex((row) => row.id === editing?.id)
    const row = rows[at]
    if (editing === null || row === undefined) set({ editing: null })
    else if (row.draft) commitDraft(changes, move)
    else {
      if (Object.keys(changes).length > 0)
        run(
          { type: 'administration/set', id: row.id, changes },
          cellEditWords(editing.column, row.facts, { ...row.facts, ...changes }),
        )
      const beside = move === 'up' ? rows[at - 1] : rows[at + 1]
      const next = row.id === state.added && move !== 'up' ? DRAFT : (beside ?? row).id
      moveOn(placeNow(row.id, last), placeNow(next, last), last, draft, move)
    }
  }

  const remove = (meant: readonly RowView[]): void => {
    const [first] = meant
    if (first === undefined) return
    const at = rows.findIndex(({ id }) => id === first.id)
    const words =
      meant.length === 1 ? `${first.facts.drug ?? 'administration'} removed` : `${meant.length} rows removed`
    run({ type: 'administration/remove', ids: meant.map(({ id }) => id) }, words)
    showToast(words, { text: 'Undo', run: undo })
    const left = last - meant.length
    goTo({ row: Math.min(at, left), column: 'number' }, false, left)
  }

  const clear = (): void => {
    if (here === undefined) return
    if (state.column === 'number' && here.draft) setDraft(EMPTY)
    else if (state.column === 'number') remove([here])
    if (!isEditable(state.column)) return
    const changes = CLEARED[state.column]
    if (changes === undefined) set({ editing: { id: here.id, column: state.column, initial: '' } })
    else if (here.draft) setDraft({ ...draft, ...changes })
    else
      run(
        { type: 'administration/set', id: here.id, changes },
        cellEditWords(state.column, here.facts, { ...here.facts, ...changes }),
      )
  }

  const duplicate = (): void => {
    if (here === undefined || here.draft) return
    run(
      { type: 'administration/duplicate', id: here.id },
      `${here.facts.drug ?? 'administration'} duplicated`,
    )
    goTo({ row: place.row + 1, column: state.column }, false, last + 1)
  }

  const cancel = (): void =>
    setState((before) => ({ ...before, editing: null, origin: null, moves: before.moves + 1 }))

  const dropBlock = (): void => set({ anchor: null })

  return {
    ...state,
    column: place.column,
    place,
    block,
    goTo,
    extendTo,
    dropBlock,
    takeAll,
    remove,
    point,
    edit,
    clear,
    duplicate,
    commit,
    cancel,
  }
}
