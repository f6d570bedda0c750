import { Chain } from '../explain/chain.tsx'
import type { Unbilled } from '../rules/index.ts'

type Props = { readonly item: Unbilled; readonly day: number }

/** What an open row of what is not billed shows. */
export function UnbilledReasons({ item, day }: Props) {
  return (
    <div className="claim-reasons">
      <Chain steps={item.because} day={day} />
    </div>
  )
}
