import { useEffect } from 'react'
import { useMedia } from '../ui/use-media.ts'
import { readPrinting, usePrinting } from './printing.ts'

/** The worksheet, in the page only while it is printed. */
export function PrintSheet() {
  const paper = useMedia('print')
  const { printing, Sheet: worksheet, other } = usePrinting()
  const Sheet = other ?? worksheet
  useEffect(() => {
    if (paper) void readPrinting()
  }, [paper])
  return Sheet !== null && (paper || printing) ? <Sheet /> : null
}
