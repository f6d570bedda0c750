import { dateWords } from '../explain/dates.ts'
import { showRule } from '../explain/shown-rule.ts'
import { SWITCH_LIST, SWITCHES, valueWords } from '../explain/switch-words.ts'
import { drugName } from '../explain/class-look.ts'
import { timeText } from '../encounter/typed-time.ts'
import type { DrugRow } from '../codes/book.ts'
import { EXAMPLES } from '../days/examples.ts'
import { REGIMENS } from '../days/regimens.ts'
import { switchesOf } from '../rules/index.ts'
import type { RuleNumber } from '../rules/index.ts'
import { askWhyNot } from '../session/asked-code.ts'
import { askLine } from '../session/asked-line.ts'
import { select } from '../session/selection.ts'
import { codingOf, policyOf } from '../session/coding.ts'
import { dayOf } from '../session/day-records.ts'
import type { KeptDay } from '../session/day-records.ts'
import { encounterNow, useSession } from '../session/store.ts'
import { lanesNow, zoomCommands } from '../timeline/zoom-commands.ts'
import { barCommands, selectedBar } from './bar-commands.ts'
import { isEnabled, keyNames } from './command.ts'
import type { AppCommand } from './command.ts'
import { COMMANDS } from './commands.ts'
import { DAYS_COMMANDS } from './days-commands.ts'
import { openExample, openKept } from './day-actions.ts'
import { goToPlace } from './go-to-place.ts'
import type { PaletteGroup, PaletteItem } from './palette-search.ts'
import { showRegimen } from './wanted-regimen.ts'
import { showSwitch } from './wanted-switch.ts'

const commandItem = (command: AppCommand): PaletteItem => ({
  id: command.id,
  label: command.label,
  note: command.note?.() ?? null,
  ...(command.keys === undefined ? {} : { keys: keyNames(command.keys) }),
  run: command.run,
})

/** Where lanes are on the screen. */
function ofLanes(): readonly AppCommand[] {
  const zoom = lanesNow()
  return zoom === null ? [] : Object.values(zoomCommands(zoom))
}

const commandItems = (): readonly PaletteItem[] =>
  [...COMMANDS, ...Object.values(DAYS_COMMANDS), ...ofLanes()]
    .filter((command) => command.id !== 'palette' && isEnabled(command))
    .map(commandItem)

function selectedGroup(): PaletteGroup {
  const bar = selectedBar()
  return {
    title: bar === null ? '' : `${bar.name}, selected`,
    items: barCommands().map(commandItem),
    ordered: true,
  }
}

const dayItems = (days: readonly KeptDay[]): readonly PaletteItem[] =>
  days.flatMap((kept) => {
    const day = dayOf(kept)
    if (day === null) return []
    return [
      {
        id: `day-${kept.record}`,
        label: day.title,
        note: `${dateWords(day.date)} · ${day.setting}`,
        also: day.administrations.map(({ drug }) => drug).join(' '),
        run: () => openKept(kept, day),
      },
    ]
  })

const regimenItems = (): readonly PaletteItem[] =>
  REGIMENS.map((regimen) => ({
    id: `regimen-${regimen.id}`,
    label: regimen.title,
    note: regimen.about,
    run: () => showRegimen(`regimen-${regimen.id}`),
  }))

const exampleItems = (): readonly PaletteItem[] =>
  EXAMPLES.map((example) => ({
    id: `example-${example.id}`,
    label: example.title,
    note: example.about,
    run: () => void openExample(example),
  }))

const madeOf = new WeakMap<readonly DrugRow[], readonly PaletteItem[]>()

/** Drugs of the table: the quick line begins with the one that is chosen. */
function tableDrugs(drugs: readonly DrugRow[]): readonly PaletteItem[] {
  const made =
    madeOf.get(drugs) ??
    drugs.map((row, at) => ({
      // Several rows, one for each product, have the id of one drug.
      id: `drug-${at}`,
      label: row.label,
      note: `${row.codes[0] ?? 'no code'} · add an administration`,
      also: [...row.names, ...row.codes].join(' '),
      run: () => {
        askLine(`${row.label} `)
        goToPlace('[data-quick-add], .quick input', 'day')
      },
    }))
  madeOf.set(drugs, made)
  return made
}

/** Drugs of the day, each a way to its row; then those of the table. */
function drugItems(): readonly PaletteItem[] {
  const { book } = useSession.getState()
  if (book === null) return []
  const day = encounterNow()
  const dayBook = book.at(day.date)
  const given = day.administrations.map((one) => ({
    id: `given-${one.id}`,
    label: drugName(one, dayBook),
    note: `${timeText(one.start)}${one.stop === null ? '' : ` to ${timeText(one.stop)}`} · in this day`,
    also: one.drug,
    run: () => {
      select(one.id)
      goToPlace(`tr[data-id="${CSS.escape(one.id)}"] [tabindex]`, 'day')
    },
  }))
  return [...given, ...tableDrugs(book.drugs)]
}

function showLine(code: string): void {
  goToPlace(`.claim-row[data-code="${code}"]`, 'claim', (row) => {
    row.scrollIntoView({ block: 'nearest' })
    if (row.getAttribute('aria-expanded') === 'false') row.click()
  })
}

function whyNot(code: string): void {
  askWhyNot(code)
  goToPlace('[data-why-not]', 'claim')
}

/** The administration codes that have a label of ours. */
const RANGES = [
  [90470, 90475],
  [96360, 96380],
  [96401, 96450],
  [96520, 96550],
  [99202, 99216],
] as const

const CODE = /^[A-Z]?\d{4,5}[A-Z]?$/

/** The codes of the claim, each a way to its line; then codes that may be asked about, and the one that was typed. */
function codeItems(typed: string): readonly PaletteItem[] {
  const state = useSession.getState()
  const { claim } = codingOf(state)
  const { book } = state
  const onClaim = [...new Set(claim.lines.map((line) => line.code))]
  const label = (code: string): string =>
    book?.label(code) ?? book?.at(claim.date).drugCode(code)?.label ?? 'code'
  const others = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, step) => String(from + step)).filter(
      (code) => !onClaim.includes(code) && typeof book?.label(code) === 'string',
    ),
  )
  const asked = typed.toUpperCase()
  const own = CODE.test(asked) && asked.length === 5 && !onClaim.includes(asked) && !others.includes(asked)
  return [
    ...onClaim.map((code) => ({
      id: `line-${code}`,
      label: code,
      note: `${label(code)} · on the claim, why`,
      run: () => showLine(code),
    })),
    ...(own ? [asked, ...others] : others).map((code) => ({
      id: `why-not-${code}`,
      label: code,
      note: `${label(code)} · why not`,
      run: () => whyNot(code),
    })),
  ]
}

/** A rule with its title. */
export type NamedRule = { readonly rule: RuleNumber; readonly title: string }

const ruleItems = (rules: readonly NamedRule[]): readonly PaletteItem[] =>
  rules.map(({ rule, title }) => ({ id: rule, label: rule, note: title, run: () => showRule(rule) }))

function switchItems(): readonly PaletteItem[] {
  const state = useSession.getState()
  const values = switchesOf(policyOf(state), state.history.present.setting)
  return SWITCH_LIST.map((name) => ({
    id: `switch-${name}`,
    label: SWITCHES[name].label,
    note: valueWords(name, values[name]),
    also: `${name} ${SWITCHES[name].decides}`,
    run: () => showSwitch(name),
  }))
}

/** What the palette can find: with `>` commands only, with `#` codes and rules only. */
export function paletteGroups(
  text: string,
  days: readonly KeptDay[],
  rules: readonly NamedRule[],
): readonly PaletteGroup[] {
  if (text.startsWith('>')) return [selectedGroup(), { title: 'Commands', items: commandItems() }]
  const typed = text.replace(/^#/, '').trim()
  const codes = { title: 'Codes', items: codeItems(typed) }
  const named = { title: 'Rules', items: ruleItems(rules) }
  if (text.startsWith('#')) return [codes, named]
  const first = [selectedGroup(), { title: 'Commands', items: commandItems() }]
  const found = [
    { title: 'Drugs', items: typed === '' ? [] : drugItems() },
    { title: 'Days', items: dayItems(days) },
    { title: 'Regimens', items: regimenItems() },
    { title: 'Example days', items: exampleItems() },
  ]
  if (typed === '') return [...first, ...found.filter(({ title }) => title !== 'Regimens')]
  // The number of a rule is meant as one, and a code that is typed in full is meant as a code.
  if (/^r-[a-z]+-\d*$/i.test(typed)) return [named]
  const rest = [named, { title: 'Switches', items: switchItems() }]
  return CODE.test(typed.toUpperCase())
    ? [codes, ...first, ...found, ...rest]
    : [...first, ...found, codes, ...rest]
}
