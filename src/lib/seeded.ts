/**
 * Property tests from one seed: every run of the tests looks at the same values, and `npm run fuzz` looks at others.
 * Tests alone import this.
 */
// oxlint-disable-next-line no-restricted-imports
import fc from 'fast-check'

fc.configureGlobal({ seed: 20261129 })

export { fc }
