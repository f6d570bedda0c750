import { ChevronLeft, ChevronRight, Minus, Plus } from 'lucide-react'
import { memo } from 'react'
import type { ReactNode } from 'react'
import type { Zoom } from './use-zoom.ts'
import { zoomCommands } from './zoom-commands.ts'

const PAN = 160

/** Zoom for a pointer. For keys there is + − 0 on the lanes, which are one tab stop. */
export const ZoomButtons = memo(function ZoomButtons({ zoom }: { readonly zoom: Zoom }) {
  const { in: nearer, out, fit } = zoomCommands(zoom)
  const button = (label: string, face: ReactNode, run: () => void, disabled = false) => (
    <button
      type="button"
      className="zoom-button"
      tabIndex={-1}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={run}
    >
      {face}
    </button>
  )
  return (
    <span className="zoom" role="group" aria-label="Zoom">
      {fit.enabled() ? (
        <>
          {button('Earlier', <ChevronLeft size={14} aria-hidden />, () => zoom.pan(-PAN))}
          {button('Later', <ChevronRight size={14} aria-hidden />, () => zoom.pan(PAN))}
          {button(fit.label, 'Fit', fit.run)}
        </>
      ) : null}
      {button(out.label, <Minus size={14} aria-hidden />, out.run, !out.enabled())}
      {button(nearer.label, <Plus size={14} aria-hidden />, nearer.run, !nearer.enabled())}
    </span>
  )
})
