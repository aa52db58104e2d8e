import { browserTests } from './browser-tests'
import { generate } from './migrate'
import { askedToStop, runMain, stopWhilePreparing } from './signals'

/** The browser tests alone: `node lib/setup/bootstrap.mjs e2e`, with whatever Playwright understands behind it. */
runMain(async () => {
  stopWhilePreparing(askedToStop())
  generate()
  return browserTests(process.argv.slice(2))
})
