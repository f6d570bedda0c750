import type { Pricing } from '../rules/index.ts'
import { setPricing, useSession } from '../session/store.ts'
import { showToast } from '../ui/toast-store.ts'

/** Takes other prices and says so; undo brings the ones before back, and redo these. */
export function choosePrices(pricing: Pricing): void {
  const { pricing: before } = useSession.getState()
  setPricing(pricing)
  showToast('Prices changed', {
    text: 'Undo',
    run: () => {
      setPricing(before)
      showToast('Prices are as before', { text: 'Redo', run: () => choosePrices(pricing) })
    },
  })
}
