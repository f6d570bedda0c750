import { Dialog } from '../ui/dialog.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { MOD } from './key-words.ts'
import { showPanel } from './panels.ts'

const GROUPS = [
  {
    title: 'Everywhere',
    keys: [
      [['F6', 'Shift F6'], 'next, previous region'],
      [[`${MOD}Z`, `${MOD}Shift Z`], 'undo, redo'],
      [[`${MOD}S`], 'save the day as a file'],
      [[`${MOD}O`], 'open a file'],
      [['?'], 'this list'],
      [['Esc'], 'close a menu, a panel, a dialog'],
    ],
  },
  {
    title: 'Timeline and table',
    keys: [
      [['↑', '↓'], 'from lane to lane, from cell to cell'],
      [['←', '→'], 'to the start and the stop of the bar; from cell to cell'],
      [['Enter', 'F2'], 'edit a cell'],
    ],
  },
  {
    title: 'Claim and findings',
    keys: [
      [['↑', '↓', 'Home', 'End'], 'from line to line'],
      [['Enter', 'Space'], 'open, close a line'],
      [['Tab'], 'into the reasons of an open line'],
      [['W'], 'why a code is not on the claim'],
    ],
  },
] as const

/** What the keys do. */
export function KeysDialog() {
  return (
    <Dialog title="Keys" onClose={() => showPanel(null)}>
      {GROUPS.map((group) => (
        <section key={group.title} className="keys-group">
          <h3>{group.title}</h3>
          <dl>
            {group.keys.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <KeyCap key={key}>{key}</KeyCap>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
