// Runs a TypeScript program: node scripts/run-ts.mjs FILE [ARGUMENT …]
import path from 'node:path'
import { runnerImport } from 'vite'

const file = process.argv[2]
if (file === undefined) {
  console.error('Usage: node scripts/run-ts.mjs FILE [ARGUMENT …]')
  process.exit(2)
}
const program = path.resolve(file)
process.argv.splice(1, 2, program)
await runnerImport(program, { configFile: false, logLevel: 'error' })
