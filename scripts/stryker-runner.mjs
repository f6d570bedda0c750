// @ts-nocheck -- values of any type pass through here
// Runs the tests of the rules for `npm run mutate` in one process: built once, and evaluated once for as many mutants
// as leave it as it was. A runner that starts its test files anew takes a second for each of several thousand mutants.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { build } from 'vite'

/** Tests that code a day many times over, or are of a folder of its own; with SLOW=1 they run too, for those folders. */
const LEFT_OUT = [
  /\/(invariants|reference|testing)\.test\.ts$/,
  /\/(query|write-claim)\.test\.ts$/,
  /\/(anatomy|costs|doses|fuzz|ladders|ranges|readings|vials|why-not)\//,
  /\/disputed\.test\.ts$/,
]
const slow = process.env['SLOW'] === '1' ? LEFT_OUT.slice(0, 1) : LEFT_OUT

/** With TESTS, a regular expression of their paths, only those tests run: a folder is looked at in minutes. */
const chosen = new RegExp(process.env['TESTS'] ?? '.')

const TABLES = 'codes/all-tables.ts'

/** Modules that remember what they worked out: a mutant of theirs is looked at in modules of its own. */
const REMEMBERING = /\/(policy|close\/order|drug-units\/product)\.ts$/

/** Builds one script of a module; what is `kept` out is asked of `require`. */
async function scriptOf(root, entry, source, kept) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    plugins: [
      {
        name: 'in-process',
        enforce: 'pre',
        resolveId(id, from) {
          if (path.basename(id) === entry) return `${root}/src/rules/${entry}`
          if (id === 'vitest') return path.join(root, 'scripts/stryker-vitest.mjs')
          if (kept && id.endsWith(TABLES) && from !== undefined) return { id: 'tables', external: true }
        },
        load: (id) => (id === `${root}/src/rules/${entry}` ? source : undefined),
        transform(code, id) {
          if (!id.endsWith('.test.ts')) return
          const folder = JSON.stringify(path.dirname(id))
          return code
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
            .replaceAll('.toMatchFileSnapshot(', `.toMatchFileSnapshot(${folder}, `)
        },
      },
    ],
    build: {
      ssr: entry,
      write: false,
      minify: false,
      target: 'node20',
      // A test is imported for what it does.
      rolldownOptions: { treeshake: false, output: { format: 'cjs', codeSplitting: false } },
    },
  })
  const chunk = [built].flat()[0].output.find(({ type }) => type === 'chunk')
  const script = new vm.Script(`(function (require, module, exports) {${chunk.code}\n})`, { filename: entry })
  const plain = createRequire(path.join(root, 'package.json'))
  return (tables) => {
    const module = { exports: {} }
    script.runInThisContext()((id) => (id === 'tables' ? tables : plain(id)), module, module.exports)
    return module.exports
  }
}

class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const root = process.cwd()
    const files = readdirSync(path.join(root, 'src/rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `/src/rules/${file}`)
      .filter((file) => chosen.test(file) && !slow.some((one) => one.test(file)))
      // A script cannot wait while it loads.
      .filter((file) => !/^(const|let) .*= await /m.test(readFileSync(path.join(root, file), 'utf8')))
      .sort((x, y) => Number(y.includes('/reasons/')) - Number(x.includes('/reasons/')) || (x < y ? -1 : 1))
    const tests = [
      ...files.map((file) => `import '${root}${file}'`),
      `export { collected } from 'vitest'`,
    ].join('\n')
    const tables = await scriptOf(root, 'tables.ts', `export { fullBook } from '../${TABLES}'`, false)
    this.tables = tables()
    this.script = await scriptOf(root, 'all-tests.ts', tests, true)
    this.ns = globalThis.__stryker__ ??= {}
  }

  /** The tests, in modules evaluated afresh. */
  evaluate() {
    return this.script(this.tables).collected()
  }

  /** Which tests found how many mutants: those that find most come first. */
  found = new Map()

  inOrder(tests) {
    const count = ({ name }) => this.found.get(name) ?? 0
    return tests.toSorted((x, y) => count(y) - count(x))
  }

  async run(tests, bail) {
    const results = []
    for (const { name, run } of tests) {
      const start = performance.now()
      this.ns.currentTestId = name
      let failure
      try {
        await run()
      } catch (error) {
        failure = String(error)
      }
      this.ns.currentTestId = undefined
      const timeSpentMs = Math.round(performance.now() - start)
      const common = { id: name, name, timeSpentMs }
      results.push(
        failure === undefined
          ? { ...common, status: TestStatus.Success }
          : { ...common, status: TestStatus.Failed, failureMessage: failure },
      )
      if (failure !== undefined && bail) break
    }
    return { status: DryRunStatus.Complete, tests: results }
  }

  async dryRun() {
    this.ns.activeMutant = undefined
    this.ns.hitCount = undefined
    this.ns.mutantCoverage = { static: {}, perTest: {} }
    const result = await this.run(this.evaluate(), false)
    return { ...result, mutantCoverage: this.ns.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    this.ns.mutantCoverage = { static: {}, perTest: {} }
    this.ns.hitCount = hitLimit === undefined ? undefined : 0
    this.ns.hitLimit = hitLimit
    this.ns.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
    const fresh = mutantActivation === 'static' || REMEMBERING.test(activeMutant.fileName)
    const wanted = testFilter === undefined ? null : new Set(testFilter)
    const look = async (tests) => {
      this.ns.hitCount = hitLimit === undefined ? undefined : 0
      this.ns.activeMutant = activeMutant.id
      const ordered = this.inOrder(wanted === null ? tests : tests.filter(({ name }) => wanted.has(name)))
      const result = await this.run(ordered, !disableBail)
      const overLimit = determineHitLimitReached(this.ns.hitCount, hitLimit)
      this.ns.activeMutant = undefined
      this.ns.hitCount = undefined
      return overLimit ?? result
    }
    try {
      if (fresh) return toMutantRunResult(await look(this.evaluate()))
      this.tests ??= this.evaluate()
      let result = await look(this.tests)
      if (result.status !== DryRunStatus.Complete) {
        this.tests = undefined
        return toMutantRunResult(result)
      }
      const failed = ({ status }) => status === TestStatus.Failed
      const names = new Set(result.tests.filter(failed).map(({ name }) => name))
      // What fails without the mutant too fails for something left behind: then modules of its own decide.
      const without = await this.run(
        this.tests.filter(({ name }) => names.has(name)),
        true,
      )
      if (without.tests.some(failed)) {
        this.tests = undefined
        result = await look(this.evaluate())
      }
      for (const name of names) this.found.set(name, (this.found.get(name) ?? 0) + 1)
      return toMutantRunResult(result)
    } catch (error) {
      this.tests = undefined
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) })
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
