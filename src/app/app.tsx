export function App() {
  return (
    <main>
      <h1>Infusion day workbench</h1>
    </main>
  )
}
