import { useEffect, useState } from 'react'

const PATIENCE = 300

/** Nothing for a moment, then words and a bar. */
export function Loading() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className="start">
      <h1 className="hidden-words">Infusion day workbench</h1>
      {late ? (
        <label>
          Reading code and price tables <progress />
        </label>
      ) : null}
    </main>
  )
}
