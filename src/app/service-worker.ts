const HOUR = 3_600_000

/**
 * A version that waits already is offered once the page has loaded its parts: asked before, Chromium can leave the old
 * worker in charge, and the page without an answer, for minutes.
 */
const AT_REST = 3000

/**
 * Makes the workbench work offline. When a newer version has been fetched, `onUpdateReady` is handed a function
 * that changes to it; until that is called, this page goes on as it is.
 */
export function registerServiceWorker(onUpdateReady: (apply: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // Its answer may come late or never (a refused registration leaves an online page, which is no error).
  void watch(navigator.serviceWorker, onUpdateReady).catch(() => {})
}

async function watch(
  container: ServiceWorkerContainer,
  onUpdateReady: (apply: () => void) => void,
): Promise<void> {
  // Without a controller this is the first visit, and the first worker is not an update.
  let controlled = container.controller !== null
  let applying = false
  container.addEventListener('controllerchange', () => {
    if (applying) location.reload()
    else if (controlled) onUpdateReady(() => location.reload()) // another tab changed to the new version
    controlled = true
  })

  const registration = await container.register(new URL('sw.js', document.baseURI), {
    updateViaCache: 'none',
  })

  const offer = (): void => {
    const { waiting } = registration
    if (waiting === null || container.controller === null) return
    onUpdateReady(() => {
      applying = true
      waiting.postMessage('skip-waiting')
    })
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
  setTimeout(offer, AT_REST)

  // The page stays open all day, and a page without navigation never asks by itself.
  setInterval(() => void registration.update().catch(() => {}), HOUR)
}
