import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests that give their process an environment of their own before they load what reads it. */
const OWN_ENVIRONMENT = ['tests/storage/*.test.ts', 'tests/transfer/{portfolio-file,import-portfolio}.test.ts']

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    env: { TZ: 'Asia/Kathmandu' },
    setupFiles: ['tests/support/setup.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...OWN_ENVIRONMENT],
          // A worker keeps the modules it has loaded, as a server does: loading them anew was half the work of the run.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: OWN_ENVIRONMENT } },
    ],
  },
})
