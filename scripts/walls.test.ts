import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/**
 * Each wall between folders, broken once: a wall that stops firing fails here. The lint runs over files of its own
 * in a temporary folder with the project's settings; a row gives a file and what it may and may not import or use.
 */
const WALLS: readonly (readonly [file: string, allowed: readonly string[], refused: readonly string[]])[] = [
  ['lib/a.ts', ['./b.ts'], ['../encounter/model.ts', '../codes/book.ts', 'react', 'date-fns', 'node:fs']],
  [
    'codes/a.ts',
    ['./book.ts', './tables/drugs.json', '../lib/money.ts'],
    ['./build/a.ts', './sources/s.json', '../encounter/model.ts', '../rules/index.ts', 'node:fs', 'valibot'],
  ],
  [
    'encounter/a.ts',
    ['./model.ts', '../lib/result.ts'],
    ['../codes/book.ts', '../rules/index.ts', '../session/store.ts', 'react', 'idb-keyval'],
  ],
  [
    'rules/a.ts',
    [
      './rule.ts',
      './policies/medicare.json',
      './reference/time.ts',
      '../lib/order.ts',
      '../codes/book.ts',
      '../encounter/model.ts',
    ],
    [
      './code-day.ts',
      './code-sets.ts',
      './index.ts',
      './technique/technique.ts',
      '../encounter/write.ts',
      '../codes/book-for.ts',
      '../ui/button.tsx',
      'react',
    ],
  ],
  ['rules/index.ts', ['./code-day.ts', './step.ts'], ['./technique/technique.ts', '../session/store.ts']],
  [
    'rules/code-day.ts',
    ['./technique/technique.ts', './rule.ts', '../codes/book.ts', '../encounter/model.ts', '../lib/order.ts'],
    ['./index.ts', './cases/a.ts', '../codes/tables/drugs.json', '../session/store.ts', 'zustand'],
  ],
  [
    'rules/code-sets.ts',
    ['./technique/technique.ts', './code-lines.ts', './rule.ts', '../codes/book.ts', '../encounter/model.ts'],
    ['./index.ts', './cases/a.ts', '../codes/tables/drugs.json', '../session/store.ts', 'zustand'],
  ],
  [
    'rules/records.ts',
    ['./technique/technique.ts', './rule.ts', './step.ts'],
    ['./index.ts', './cases/a.ts', '../codes/tables/drugs.json', '../session/store.ts'],
  ],
  [
    'rules/technique/a.ts',
    ['./minutes.ts', '../rule.ts', '../../lib/money.ts', '../../codes/book.ts', '../../encounter/model.ts'],
    [
      '../initial/initial.ts',
      '../code-day.ts',
      '../code-sets.ts',
      '../index.ts',
      '../../codes/book-for.ts',
      '../../encounter/read.ts',
      '../../ui/button.tsx',
      'react',
      '@tanstack/react-table',
    ],
  ],
  ['rules/technique/a.test.ts', ['vitest', './a.ts', '../testing.ts'], ['../../ui/button.tsx', 'react']],
  [
    'codes/build/a.ts',
    ['./b.ts', '../book.ts', '../../lib/order.ts', 'node:fs', 'papaparse'],
    ['../../encounter/model.ts', '../../rules/index.ts', '../../session/store.ts', 'react'],
  ],
  [
    'cli/a.ts',
    ['node:readline', '../lib/result.ts', '../codes/book.ts', '../encounter/read.ts', '../rules/index.ts'],
    [
      '../rules/code-day.ts',
      '../rules/technique/a.ts',
      '../session/store.ts',
      '../codes/build/a.ts',
      'react',
    ],
  ],
  [
    'session/a.ts',
    ['zustand', '../lib/order.ts', '../codes/book.ts', '../encounter/read.ts', '../rules/index.ts'],
    ['../rules/code-day.ts', '../ui/button.tsx', '../app/app.tsx', '../codes/build/a.ts'],
  ],
  [
    'ui/a.ts',
    ['react', './button.tsx', '../lib/money.ts'],
    [
      '../codes/book.ts',
      '../encounter/model.ts',
      '../rules/index.ts',
      '../session/store.ts',
      '../claim/a.tsx',
    ],
  ],
  [
    'explain/a.ts',
    ['../codes/book.ts', '../encounter/model.ts', '../rules/index.ts', '../session/store.ts', '../ui/a.tsx'],
    ['../encounter/read.ts', '../rules/step.ts', '../claim/a.tsx', '../app/app.tsx'],
  ],
  ...[
    ['timeline', 'grid'],
    ['grid', 'claim'],
    ['claim', 'findings'],
    ['findings', 'intake'],
    ['intake', 'exports'],
    ['exports', 'days'],
    ['money', 'claim'],
    ['ledger', 'denials'],
    ['denials', 'findings'],
    ['visit-helper', 'ledger'],
    ['days', 'training'],
    ['training', 'audit'],
    ['audit', 'reference'],
    ['reference', 'timeline'],
  ].map(
    ([feature, other]) =>
      [
        `${feature}/a.ts`,
        [
          'react',
          './b.ts',
          '../explain/chain.tsx',
          '../session/store.ts',
          '../ui/a.tsx',
          '../rules/index.ts',
        ],
        [`../${other}/a.ts`, '../app/app.tsx', '../rules/code-day.ts', '../codes/tables/drugs.json'],
      ] as const,
  ),
  [
    'app/a.ts',
    [
      '../timeline/a.tsx',
      '../rules/index.ts',
      '../rules/policies/index.ts',
      '../rules/reference.ts',
      '../session/store.ts',
      '../codes/book-for.ts',
    ],
    [
      '../rules/code-day.ts',
      '../rules/policies/a.ts',
      '../rules/technique/a.ts',
      '../codes/build/a.ts',
      '../cli/code.ts',
    ],
  ],
  ['main.tsx', ['react', './app/app.tsx', './claim/claim.css'], ['./claim/a.tsx', './rules/index.ts']],
]

const IMPURE = [
  'new Date()',
  'Date.now()',
  'Math.random()',
  'performance.now()',
  'new Intl.NumberFormat()',
  'crypto.randomUUID()',
  'window',
  'document',
  'globalThis',
  'fetch',
  'localStorage',
  'process',
  'setTimeout',
  '(5).toLocaleString()',
  '"a".localeCompare("b")',
]
const PURE = ['lib', 'codes', 'encounter', 'rules', 'rules/technique'].map((folder) => `${folder}/impure.ts`)

const root = path.resolve(import.meta.dirname, '..')
let found: ReadonlyMap<string, ReadonlySet<number>>
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'walls-'))
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
  for (const [file, allowed, refused] of WALLS) {
    const lines = [...allowed, ...refused].flatMap((name, index) => [
      `import { x as x${index} } from '${name}'`,
      `export const y${index} = () => import('${name}')`,
      `export const z${index} = x${index}`,
    ])
    write(file, lines)
  }
  for (const file of PURE)
    write(
      file,
      IMPURE.map((use, index) => `export const x${index} = ${use}`),
    )
  write(
    'lib/long.ts',
    Array.from({ length: 301 }, () => '//'),
  )
  found = lint()
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a folder imports only what it may', () => {
  it.each(WALLS)('%s', (file, allowed, refused) => {
    const names = [...allowed, ...refused]
    const seen = names.filter((_, index) => has(file, index * 3 + 1) && has(file, index * 3 + 2))
    const seenOnce = names.filter((_, index) => has(file, index * 3 + 1) || has(file, index * 3 + 2))
    expect(seen).toEqual(refused)
    expect(seenOnce).toEqual(refused)
  })
})

describe('a pure folder knows no clock, no chance, no place and no page', () => {
  it.each(PURE)('%s', (file) => {
    expect(IMPURE.filter((_, index) => !has(file, index + 1))).toEqual([])
  })
})

it('a file stops at 300 lines', () => {
  expect(found.get('lib/long.ts')?.size).toBe(1)
})

const has = (file: string, line: number): boolean => found.get(file)?.has(line) ?? false

function write(file: string, lines: readonly string[]): void {
  const place = path.join(folder, 'src', file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, `${lines.join('\n')}\n`)
}

type Report = {
  readonly diagnostics: readonly {
    readonly code: string
    readonly filename: string
    readonly labels: readonly { readonly span: { readonly line: number } }[]
  }[]
}

/** The lines of each file that a wall, a ban or the limit of lines speaks about. */
function lint(): ReadonlyMap<string, ReadonlySet<number>> {
  const program = path.join(root, 'node_modules/oxlint/bin/oxlint')
  const run = spawnSync(process.execPath, [program, '-f', 'json'], { cwd: folder, encoding: 'utf8' })
  const report = JSON.parse(run.stdout) as Report
  const lines = new Map<string, Set<number>>()
  for (const { code, filename, labels } of report.diagnostics) {
    if (!/no-restricted|max-lines/.test(code)) continue
    const file = path.relative('src', filename)
    const known = lines.get(file) ?? new Set()
    for (const { span } of labels) known.add(span.line)
    lines.set(file, known)
  }
  return lines
}
