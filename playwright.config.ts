import { defineConfig } from '@playwright/test'

const { E2E_ORIGIN, CHROMIUM } = process.env
if (!E2E_ORIGIN) {
  throw new Error('Browser tests need a server of their own: node lib/setup/bootstrap.mjs e2e [file or --grep words]')
}

/** Chromium's own chatter with its maker only slows a machine without a network. */
const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test/e2e.json' }]],
  use: {
    baseURL: E2E_ORIGIN,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    // Steps and requests of what failed; filming every page as well would cost two cores a third of the run.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    launchOptions: { executablePath: CHROMIUM, args: quiet },
  },
})
