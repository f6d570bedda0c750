import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

type StaticServer = { readonly address: string; readonly close: () => Promise<void> }

/** As plain a host as can be: the files of `folder` under `prefix`, and 404 for all else. */
export async function serveFolder(folder: string, prefix: string): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    try {
      if (!name.startsWith(prefix)) throw new Error('outside the prefix')
      const body = await readFile(path.join(folder, path.normalize(name.slice(prefix.length))))
      response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream' })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port')
  return {
    address: `http://localhost:${bound.port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
