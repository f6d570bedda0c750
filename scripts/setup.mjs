// Runs before every other script and needs nothing but Node itself: the packages of the lock file are there afterwards.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The workbench needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(1)
}

if (!installed()) {
  console.error('Installing packages (once per change of package-lock.json) …')
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    // What a script prints belongs to the script: the `code` command's standard output is claims only.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  process.exit(run.status ?? 1)
}

/** By version and not by file time: a checkout touches times, and an interrupted install leaves them right. */
function installed() {
  const kept = `${root}node_modules/.package-lock.json`
  if (!existsSync(kept)) return false
  const there = packages(kept)
  return Object.entries(packages(`${root}package-lock.json`)).every(
    ([name, wanted]) => name === '' || wanted.optional || there[name]?.version === wanted.version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
