import { useCallback, useState } from 'react'

type OpenRows = { readonly isOpen: (key: string) => boolean; readonly toggle: (key: string) => void }

/** Which rows of a list are open; several may be. */
export function useOpenRows(): OpenRows {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set())
  const toggle = useCallback(
    (key: string) =>
      setOpen((before) => {
        const after = new Set(before)
        if (!after.delete(key)) after.add(key)
        return after
      }),
    [],
  )
  return { isOpen: (key) => open.has(key), toggle }
}
