import { existsSync, readdirSync } from 'node:fs'
import { runNode } from './child'
import { ensureChromium } from './chromium'
import { inRoot } from './paths'
import { trialServer } from './trial'

export const thereAreBrowserTests = (): boolean =>
  existsSync(inRoot('tests/e2e')) &&
  readdirSync(inRoot('tests/e2e'), { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.spec.ts'))

/** Runs the browser tests against a production server with the demo in a database of its own. */
export async function browserTests(args: readonly string[]): Promise<number> {
  const CHROMIUM = ensureChromium()
  const trial = await trialServer({ name: 'e2e', content: 'demo' })
  try {
    const given = { OWNER_DATABASE_URL: trial.urls.owner, E2E_ORIGIN: trial.origin, E2E_BUILD: trial.build, CHROMIUM }
    const env = { ...trial.env, ...given }
    return await runNode([inRoot('node_modules/@playwright/test/cli.js'), 'test', ...args], { env })
  } finally {
    await trial.stop()
  }
}
