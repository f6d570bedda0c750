import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** Up to this total everything is stored at the first visit; past it, a large file is stored when first used. */
const STORE_ALL_UP_TO = 3_000_000
const LARGE = 500_000

/** Writes dist/sw.js from scripts/sw.js, filled with the list of built files and a version made from their bytes. */
export function offline(): Plugin {
  let dist = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      dist = path.resolve(config.root, config.build.outDir)
    },
    closeBundle() {
      const source = readFileSync(new URL('./sw.js', import.meta.url), 'utf8')
      const files = readdirSync(dist, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'sw.js' && !entry.name.endsWith('.map'))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
        .map((file) => ({
          name: path.relative(dist, file).split(path.sep).join('/'),
          bytes: readFileSync(file),
        }))
      const total = files.reduce((sum, file) => sum + file.bytes.length, 0)
      const stored = files.filter((file) => total <= STORE_ALL_UP_TO || file.bytes.length < LARGE)

      const hash = createHash('sha256').update(source)
      for (const file of files) hash.update(file.name).update(file.bytes)

      // Some hosts redirect index.html to the folder, and a redirected answer cannot serve a navigation:
      // the page is asked for by its folder.
      const names = stored.map((file) => (file.name === 'index.html' ? './' : file.name))
      writeFileSync(
        path.join(dist, 'sw.js'),
        fill(fill(source, 'self.__VERSION', hash.digest('hex').slice(0, 16)), 'self.__FILES', names),
      )
    },
  }
}

/** A mark that is gone, by a formatter or an edit, would make a worker that quietly stores nothing. */
function fill(source: string, mark: string, value: unknown): string {
  if (source.split(mark).length !== 2) throw new Error(`scripts/sw.js must hold ${mark} exactly once`)
  return source.replace(mark, () => JSON.stringify(value))
}
