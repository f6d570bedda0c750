import { create } from 'zustand'

/** A cell of the table that another part of the page wants to be filled; `serial` tells one wish from the next. */
export const useAskedCell = create<{
  readonly id: string
  readonly column: string
  readonly serial: number
}>()(() => ({ id: '', column: '', serial: 0 }))

export const askCell = (id: string, column: string): void =>
  useAskedCell.setState(({ serial }) => ({ id, column, serial: serial + 1 }))
