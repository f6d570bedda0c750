// Keeps the workbench usable without a network. The build fills the two marks below.
// A new version waits until the page asks for it, so that no one's day is changed under their hands.

const version = self.__VERSION
const files = self.__FILES

// Other copies of the workbench may live on the same host, each under its own path.
const ours = `infusion-day ${self.registration.scope} `
const current = ours + version

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(current)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => self.clients.claim()))
})

self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return
  event.respondWith(answer(request))
})

/** The version before this one stays: another tab may still run it and load a part of it later. */
async function dropOldVersions() {
  const versions = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current)
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)))
}

async function answer(request) {
  const stored = (await find(request)) ?? (request.mode === 'navigate' ? await find('./') : undefined)
  if (stored) return stored
  const fresh = await fetch(request)
  if (fresh.ok && fresh.type === 'basic' && new URL(request.url).pathname.includes('/assets/')) {
    const cache = await caches.open(current)
    await cache.put(request, fresh.clone())
  }
  return fresh
}

async function find(request) {
  // Hosts that send "Vary: Origin" would otherwise hide what is stored from module scripts.
  const options = { ignoreSearch: true, ignoreVary: true }
  const cache = await caches.open(current)
  const found = await cache.match(request, options)
  if (found) return found
  for (const name of await caches.keys()) {
    if (!name.startsWith(ours) || name === current) continue
    const old = await (await caches.open(name)).match(request, options)
    if (old) return old
  }
  return undefined
}
