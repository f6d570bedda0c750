// Builds src/rules/code-day.bench.ts as it would ship and runs it: what is measured is the rules, not a dev server.
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = path.join(root, 'node_modules/.cache/bench')
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: path.join(root, 'src/rules/code-day.bench.ts'),
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'bench.js' } },
  },
})
process.chdir(root)
await import(pathToFileURL(path.join(outDir, 'bench.js')).href)
