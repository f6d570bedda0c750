import { format, parseISO } from 'date-fns'

/** `Tuesday, 6 October 2026`. */
export function LongDate({ date }: { readonly date: string }) {
  return <>{format(parseISO(date), 'EEEE, d MMMM yyyy')}</>
}
