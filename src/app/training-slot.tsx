import { saveText } from '../exports/save-text.ts'
import { TrainingPage } from '../training/training-page.tsx'
import { showDay } from './day-actions.ts'

/** Training, put together with what other features do for it. */
export function TrainingSlot() {
  return <TrainingPage onOpen={(day) => showDay(day, `open ${day.title}`)} onSave={saveText} />
}
