import type { ContainersTable, Tables } from './table-shapes.ts'

type Files = { readonly [Name in keyof Required<Tables>]: unknown }

/** The tables as `build/` wrote them and its check compares them: their shape is not looked at again. */
export const readTables = (files: Omit<Files, 'containers'>): Tables => files as Tables

export const readContainersTable = (file: unknown): ContainersTable => file as ContainersTable
