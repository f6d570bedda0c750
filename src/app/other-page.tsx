import { lazy, Suspense } from 'react'
import { Boundary } from './boundary.tsx'
import { showDay } from './day-actions.ts'
import type { Page } from './pages.ts'

const DaysPage = lazy(async () => ({ default: (await import('./days-page.tsx')).DaysPage }))
const RegimensPage = lazy(async () => ({ default: (await import('./regimens-page.tsx')).RegimensPage }))
const TrainingSlot = lazy(async () => ({ default: (await import('./training-slot.tsx')).TrainingSlot }))
const DenialsPage = lazy(async () => ({ default: (await import('./denials-page.tsx')).DenialsPage }))
const MoneyPage = lazy(async () => ({ default: (await import('../money/money-page.tsx')).MoneyPage }))
const DrugReference = lazy(async () => ({
  default: (await import('../reference/drug-reference.tsx')).DrugReference,
}))

/** A page other than the day; read when it is first gone to. */
export function OtherPage({ page }: { readonly page: Page }) {
  return (
    <main className="page" data-region tabIndex={-1}>
      <Boundary region="This page" key={page}>
        <Suspense>
          {page === 'days' ? <DaysPage /> : null}
          {page === 'regimens' ? <RegimensPage /> : null}
          {page === 'money' ? <MoneyPage onOpen={showDay} /> : null}
          {page === 'denials' ? <DenialsPage /> : null}
          {page === 'training' ? <TrainingSlot /> : null}
          {page === 'reference' ? <DrugReference /> : null}
        </Suspense>
      </Boundary>
    </main>
  )
}
