// Finds the Chromium that the browser tests drive; run as a program, also installs one and tries it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'

const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** @returns {string | undefined} */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`)
    return named
  }
  return [chromium.executablePath(), ...USUAL_PLACES].find((place) => place !== '' && existsSync(place))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()

async function main() {
  if (findChromium() === undefined) install()
  const place = findChromium()
  if (place === undefined) fail('No Chromium was found, and none could be installed.')
  try {
    const browser = await chromium.launch({ executablePath: place })
    console.error(`Browser tests use ${place} (${browser.version()}).`)
    await browser.close()
  } catch (error) {
    fail(`${place} does not start: ${error instanceof Error ? error.message : error}`)
  }
}

function install() {
  console.error('No Chromium was found; downloading the one of Playwright …')
  if (run('npx', ['playwright', 'install', 'chromium']) && findChromium() !== undefined) return
  if (process.platform !== 'linux' || !run('apt-get', ['--version'], 'ignore')) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args]
    return run(command, rest)
  }
  console.error('That failed; installing the Debian package …')
  apt('update', '-qq')
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (apt('install', '-y', '-qq', '--no-install-recommends', name)) return
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {'ignore' | 2} output
 */
function run(command, args, output = 2) {
  return (
    spawnSync(command, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
      timeout: 600_000,
    }).status === 0
  )
}

/**
 * @param {string} problem
 * @returns {never}
 */
function fail(problem) {
  console.error(`${problem}
The browser tests need Chromium. Install it with one of
  npx playwright install --with-deps chromium
  apt-get install chromium-headless-shell
or set CHROMIUM_PATH to a Chrome or Chromium that is already here.`)
  process.exit(1)
}
