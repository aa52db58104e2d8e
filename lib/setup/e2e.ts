import { browserTests } from './browser-tests'
import { generate } from './migrate'
import { runMain } from './signals'

/** The browser tests alone: `node lib/setup/bootstrap.mjs e2e`, with whatever Playwright understands behind it. */
runMain(async () => {
  generate()
  return browserTests(process.argv.slice(2))
})
