import { Button } from '../ui/button.tsx'
import { boot, useBoot } from './boot.ts'
import { Loading } from './loading.tsx'
import { Shell } from './shell.tsx'

export function App() {
  const state = useBoot((boot) => boot.state)
  if (state === 'ready') return <Shell />
  if (state === 'reading') return <Loading />
  return (
    <main className="start" role="alert">
      <h1>Infusion day workbench</h1>
      <p>The code and price tables could not be read. Nothing that was kept is changed.</p>
      <Button onClick={() => void boot()}>Try again</Button>
    </main>
  )
}
