import { create } from 'zustand'
import type { Encounter } from '../encounter/model.ts'
import { readEncounter } from '../encounter/read.ts'
import { writeEncounter } from '../encounter/write.ts'
import { joined } from '../lib/lists.ts'
import { newId } from './ids.ts'
import { kept, KEYS, rework } from './storage.ts'

/** A day that the user keeps as a pattern for others: its file, without the patient. */
export type OwnRegimen = { readonly id: string; readonly title: string; readonly text: string }

const isRegimen = (value: unknown): value is OwnRegimen =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'title' in value &&
  typeof value.title === 'string' &&
  'text' in value &&
  typeof value.text === 'string'

/** The regimens of what was kept; what is none is left out. */
export const regimensOf = (value: unknown): readonly OwnRegimen[] =>
  Array.isArray(value) ? value.filter(isRegimen) : []

/** Two lists as one; of one id that of the second. */
export const joinRegimens = (
  first: readonly OwnRegimen[],
  second: readonly OwnRegimen[],
): readonly OwnRegimen[] => joined(first, second, ({ id }) => id)

export const useOwnRegimens = create<{ readonly regimens: readonly OwnRegimen[] }>()(() => ({ regimens: [] }))

export async function readOwnRegimens(): Promise<void> {
  useOwnRegimens.setState({ regimens: regimensOf(await kept(KEYS.regimens)) })
}

async function changeRegimens(
  change: (before: readonly OwnRegimen[]) => readonly OwnRegimen[],
): Promise<void> {
  await rework(KEYS.regimens, (before) => change(regimensOf(before)))
  await readOwnRegimens()
}

/** Keeps a day as a regimen: what was given and when, without the patient, the trial, what was authorized and acknowledged. */
export async function addRegimen(day: Encounter, title: string): Promise<OwnRegimen> {
  const pattern: Encounter = {
    ...day,
    title,
    patient: null,
    trial: null,
    authorizations: [],
    acknowledgements: [],
  }
  const regimen = { id: newId(), title, text: writeEncounter(pattern) }
  await changeRegimens((before) => [...before, regimen])
  return regimen
}

export const removeRegimen = (id: string): Promise<void> =>
  changeRegimens((before) => before.filter((regimen) => regimen.id !== id))

export const putRegimenBack = (regimen: OwnRegimen): Promise<void> =>
  changeRegimens((before) => joinRegimens(before, [regimen]))

export function dayOfRegimen({ text }: OwnRegimen): Encounter | null {
  const read = readEncounter(text)
  return read.ok ? read.value : null
}
