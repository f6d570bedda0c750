import { create } from 'zustand'
import { daysChanged } from './day-records.ts'
import { newId } from './ids.ts'
import { useSession } from './store.ts'

/** What other tabs do with the day on screen: nothing, have it open, have saved it, or removed it before it was saved here. */
export type Elsewhere = 'no' | 'open' | 'saved' | 'gone'

export const useElsewhere = create<{ readonly elsewhere: Elsewhere; readonly hidden: boolean }>()(() => ({
  elsewhere: 'no',
  hidden: false,
}))

type Message = {
  readonly type: 'open' | 'here' | 'saved' | 'left' | 'deleted' | 'wiped' | 'shared' | 'unshared'
  readonly from: string
  /** The day that is open there. */
  readonly record: string
}

const me = newId()
const peers = new Map<string, string>()
let channel: BroadcastChannel | null = null

const here = (): string => useSession.getState().record

function look(): void {
  const open = [...peers.values()].includes(here())
  const { elsewhere } = useElsewhere.getState()
  if (elsewhere === 'gone') return
  if (elsewhere !== 'saved' || !open)
    useElsewhere.setState(open ? { elsewhere: 'open' } : { elsewhere: 'no', hidden: false })
}

const tell = (type: Message['type']): void =>
  channel?.postMessage({ type, from: me, record: here() } satisfies Message)

export const tellSaved = (): void => tell('saved')
export const tellDeleted = (): void => tell('deleted')
export const tellWiped = (): void => tell('wiped')
export const tellShared = (shared: boolean): void => tell(shared ? 'shared' : 'unshared')

/** Another tab's save of this day stands in the storage: say so, until the user has chosen. */
export const savedElsewhere = (): void => useElsewhere.setState({ elsewhere: 'saved', hidden: false })
/** The record of this day was removed since it was read here, and has been kept again. */
export const wasGone = (): void => useElsewhere.setState({ elsewhere: 'gone', hidden: false })
export function settled(): void {
  useElsewhere.setState({ elsewhere: 'no', hidden: false })
  look()
}

type Elsewheres = {
  /** Another tab has wiped everything. */
  readonly onWiped: () => unknown
  /** Another tab has begun to share the computer, or ended that. */
  readonly onShared: (shared: boolean) => unknown
}

/** Tells other tabs which day is open here, and hears from them. */
export function startTabs({ onWiped, onShared }: Elsewheres): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const line = new BroadcastChannel('infusion-days')
  channel = line
  line.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.type === 'wiped') return void onWiped()
    if (data.type === 'shared' || data.type === 'unshared') return void onShared(data.type === 'shared')
    if (data.type === 'left') peers.delete(data.from)
    else if (data.type === 'deleted') daysChanged()
    else {
      peers.set(data.from, data.record)
      if (data.type === 'open') tell('here')
      if (data.type === 'saved') {
        daysChanged()
        if (data.record === here()) return savedElsewhere()
      }
    }
    return look()
  })
  const unsubscribe = useSession.subscribe((after, before) => {
    if (after.record === before.record) return
    useElsewhere.setState({ elsewhere: 'no', hidden: false })
    tell('open')
    look()
  })
  const leave = (): void => tell('left')
  const back = (event: PageTransitionEvent): void => {
    if (event.persisted) tell('open')
  }
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', back)
  tell('open')
  return () => {
    unsubscribe()
    line.close()
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', back)
    channel = null
    peers.clear()
  }
}
