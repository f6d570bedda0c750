import { saveText } from '../exports/save-text.ts'
import { TrainingPage } from '../training/training-page.tsx'
import { pickFile, showDay } from './day-actions.ts'
import { present } from './presenting.ts'
import { printHandout } from './print-handout.tsx'
import { useHandoutLink } from './handout-link.ts'

/** Training, put together with what other features do for it. */
export function TrainingSlot() {
  useHandoutLink()
  return (
    <TrainingPage
      onOpen={(day) => showDay(day, `open ${day.title}`)}
      onSave={saveText}
      onPrint={(handout) => void printHandout(handout)}
      onPick={pickFile}
      onPresent={present}
    />
  )
}
