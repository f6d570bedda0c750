// The `code` command: builds src/cli/code.ts when a source has changed since the last time, then runs it in this process.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const entry = path.join(root, 'src/cli/code.ts')
const cache = path.join(root, 'node_modules/.cache/code')
const SOURCES = ['cli', 'codes', 'encounter', 'lib', 'rules']
const A_DAY = 86_400_000

const built = path.join(cache, key(), 'code.js')
if (!existsSync(built)) await build(path.dirname(built))
process.argv[1] = entry
await import(pathToFileURL(built).href)

/** Names, sizes and times of all that the command is made of, so that a deleted file counts as a change too. */
function key() {
  const hash = createHash('sha256')
  const files = SOURCES.flatMap((folder) =>
    readdirSync(path.join(root, 'src', folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => path.join(file.parentPath, file.name)),
  )
  for (const file of [...files, path.join(root, 'package-lock.json')].sort()) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file}\n${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** @param {string} target */
async function build(target) {
  const { build: viteBuild } = await import('vite')
  const unfinished = `${target}.${process.pid}`
  await viteBuild({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: unfinished,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  })
  dropOld()
  try {
    renameSync(unfinished, target)
  } catch (error) {
    // Another run built the same sources first.
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
}

/** Younger builds stay: a run that is under way may not have loaded all its parts. */
function dropOld() {
  mkdirSync(cache, { recursive: true })
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name)
    if (Date.now() - statSync(folder).mtimeMs > A_DAY) rmSync(folder, { recursive: true, force: true })
  }
}
