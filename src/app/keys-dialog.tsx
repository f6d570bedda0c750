import { Dialog } from '../ui/dialog.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { COMMANDS } from './commands.ts'
import { keyNames } from './command.ts'
import { showPanel } from './panels.ts'

type Keys = readonly (readonly string[])[]

/** Keys that belong to a part of the page and are heard there. */
const PARTS: readonly {
  readonly title: string
  readonly keys: readonly (readonly [keys: Keys, does: string])[]
}[] = [
  {
    title: 'Timeline, on a bar',
    keys: [
      [[['↑'], ['↓']], 'from lane to lane'],
      [[['←'], ['→']], 'to the start and the stop of the bar'],
      [[['['], [']']], 'the selected edge by 1 minute'],
      [
        [
          ['⇧', '←'],
          ['⇧', '→'],
        ],
        'the bar by 1 minute',
      ],
      [[['{'], ['}']], 'the edge, or the bar, by 5 minutes'],
      [
        [
          ['Alt', '['],
          ['Alt', ']'],
        ],
        'by 15 minutes',
      ],
      [[['S'], ['B']], 'type the stop, the start'],
      [[['⇧', 'S']], 'mark the stop as not documented'],
      [[['D'], ['Del']], 'duplicate, delete'],
      [[['+'], ['−'], ['0']], 'zoom, fit the day'],
    ],
  },
  {
    title: 'Table',
    keys: [
      [[['↑'], ['↓'], ['←'], ['→'], ['Tab']], 'from cell to cell'],
      [[['Enter'], ['F2']], 'edit a cell'],
      [[['Esc']], 'leave it as it was'],
      [
        [
          ['⇧', '↓'],
          ['⇧', '→'],
        ],
        'take in more cells',
      ],
      [[['Ctrl', 'A']], 'take in all cells'],
      [
        [
          ['Ctrl', 'C'],
          ['Ctrl', 'V'],
        ],
        'copy, paste: as a spreadsheet does',
      ],
      [[['Ctrl', 'D']], 'duplicate the row, or fill the cells taken in'],
      [[['Insert']], 'add a row'],
      [[['Del']], 'clear cells, on # remove the row'],
    ],
  },
  {
    title: 'Claim and findings',
    keys: [
      [[['↑'], ['↓'], ['Home'], ['End']], 'from line to line'],
      [[['Enter'], ['Space']], 'open, close a line'],
      [[['Tab']], 'into the reasons of an open line'],
      [[['Esc']], 'close a menu, a panel, a dialog'],
    ],
  },
]

const EVERYWHERE = {
  title: 'Everywhere',
  keys: COMMANDS.flatMap(({ keys, alsoKeys, label }): readonly (readonly [Keys, string])[] =>
    keys === undefined ? [] : [[[keys, ...(alsoKeys ?? [])].map(keyNames), label]],
  ),
}

/** What the keys do. The first part is made from the commands themselves. */
export function KeysDialog() {
  return (
    <Dialog title="Keys" onClose={() => showPanel(null)}>
      {[EVERYWHERE, ...PARTS].map((group) => (
        <section key={group.title} className="keys-group">
          <h3>{group.title}</h3>
          <dl>
            {group.keys.map(([all, does]) => (
              <div key={does}>
                <dt>
                  {all.map((keys) => (
                    <span key={keys.join(' ')} className="key-chord">
                      {keys.map((key) => (
                        <KeyCap key={key}>{key}</KeyCap>
                      ))}
                    </span>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="keys-note">Letters alone work outside text fields. View switches them off.</p>
    </Dialog>
  )
}
