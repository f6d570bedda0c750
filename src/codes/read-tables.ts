import type { ContainersTable, DiagnosesTable, IndicationsTable, Tables } from './table-shapes.ts'

type Files = { readonly [Name in keyof Required<Tables>]: unknown }

/** The tables as `build/` wrote them and its check compares them: their shape is not looked at again. */
export const readTables = (files: Omit<Files, 'containers' | 'diagnoses' | 'indications'>): Tables =>
  files as Tables

export const readContainersTable = (file: unknown): ContainersTable => file as ContainersTable

export const readDiagnosesTable = (file: unknown): DiagnosesTable => file as DiagnosesTable

export const readIndicationsTable = (file: unknown): IndicationsTable => file as IndicationsTable
