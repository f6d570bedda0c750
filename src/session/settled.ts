import { create } from 'zustand'
import type { Encounter } from '../encounter/model.ts'
import { codingOf } from './coding.ts'
import type { Coding } from './coding.ts'
import { useSession } from './store.ts'
import type { Session } from './store.ts'

type Settled = { readonly encounter: Encounter; readonly coding: Coding }

/** How long a gesture rests before what is away from the hand catches up, in milliseconds. */
const REST = 250

const settledOf = (state: Session): Settled => ({
  encounter: state.history.present,
  coding: codingOf(state),
})

/**
 * The day and its coding for what a drag does not look at: while a gesture goes on they stay as they were, so that
 * a frame has only the lanes and the claim to draw; they catch up as soon as it rests or ends.
 */
export const useSettled = create<Settled>()(() => settledOf(useSession.getState()))

let timer: ReturnType<typeof setTimeout> | undefined

function catchUp(): void {
  clearTimeout(timer)
  timer = undefined
  const { encounter, coding } = settledOf(useSession.getState())
  const before = useSettled.getState()
  if (before.encounter !== encounter || before.coding !== coding) useSettled.setState({ encounter, coding })
}

useSession.subscribe(({ history }, before) => {
  if (history.gesture === null || before.history.gesture === null) catchUp()
  else if (history !== before.history) {
    clearTimeout(timer)
    timer = setTimeout(catchUp, REST)
  }
})
