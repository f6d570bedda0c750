import { memo } from 'react'
import { AnatomyBar, differenceFits, differenceWords } from './anatomy-bar.tsx'
import type { Anatomy } from './anatomy.ts'

/** The day's amount, and on the same scale what drugs and the initial code alone would come to. */
export const AnatomyBars = memo(function AnatomyBars({ anatomy }: { readonly anatomy: Anatomy }) {
  const { shares, total, difference, differenceLines } = anatomy
  const lacking = difference > 0 ? { cents: difference, lines: differenceLines } : null
  return (
    <div className="anatomy-bars">
      <AnatomyBar shares={shares} total={total} difference={null} />
      <p className="anatomy-caption">
        drugs and initial code only
        {lacking === null || differenceFits(lacking, total) ? null : (
          <span>{differenceWords(lacking)} less</span>
        )}
      </p>
      <AnatomyBar
        shares={shares.filter((share) => share.name === 'drugs' || share.name === 'initial')}
        total={total}
        difference={lacking}
      />
    </div>
  )
})
