import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPolicy } from './scripts/content-policy.ts'
import { offline } from './scripts/offline.ts'
import { preload } from './scripts/preload.ts'

// The table of the day with the parts of its library that it needs, and the quick line; what opens later from them
// stays apart.
const EDITING =
  /@tanstack\/(?:store|react-store|react-table|table-core\/dist\/(?:core|helpers|utils))|use-sync-external-store|src\/grid\/(?!long-rows|paste-)|src\/ui\/suggest-list|asked-line|src\/intake\/(?:quick-(?:add|chip|mirror|effects|reading)|use-quick)/

export default defineConfig({
  // Relative addresses: the built folder works from any path of any static host.
  base: './',
  plugins: [
    react(),
    contentPolicy(),
    preload(['rolldown-runtime', 'first-tables', 'editing', 'folfox']),
    offline(),
  ],
  build: {
    target: 'es2023',
    // A file inlined as a data: address would be refused by the content policy.
    assetsInlineLimit: 0,
    // Kilobytes before compression; a browser test holds what the first page brings, compressed.
    chunkSizeWarningLimit: 700,
    // Every browser that runs the page knows it.
    modulePreload: {
      polyfill: false,
      // What is opened later needs little beside the first file; the list of it all would be part of that file.
      resolveDependencies: (file, needs) =>
        needs.filter((one) => one.endsWith('.css') || /editing/.test(file)),
    },
    // What the first page needs is one file, and what it edits with another: many small ones compress worse.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'editing', test: EDITING },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    // Some tests code thousands of days; a small busy machine needs its time for them. Speed is measured by the bench.
    testTimeout: 60_000,
    // Modules keep nothing between tests, so files of one worker share them: reading the tables once, not once a file.
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/tests/vitest.json' },
    coverage: { provider: 'v8', include: ['src/{lib,codes,encounter,rules}/**'] },
  },
})
