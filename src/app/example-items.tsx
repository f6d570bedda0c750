import { EXAMPLES } from '../days/examples.ts'
import { MenuItem } from '../ui/menu-item.tsx'
import { openExample } from './day-actions.ts'

/** The days that come with the program. */
export function ExampleItems() {
  return (
    <>
      {EXAMPLES.map((example) => (
        <MenuItem key={example.id} onChoose={() => void openExample(example)}>
          {example.title}
        </MenuItem>
      ))}
    </>
  )
}
