import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium, installFromDebian } from './chromium.mjs'
import { inRoot } from './paths'

/** Playwright's own browser, already downloaded on this machine. */
function playwrights(): string | undefined {
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

function download(): string | undefined {
  process.stdout.write('Downloading the browser that Playwright brings (once)\n')
  const cli = inRoot('node_modules/@playwright/test/cli.js')
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { stdio: 'inherit', timeout: 240_000 })
  return playwrights()
}

/** A browser for the browser tests: one on the machine, else Playwright's, else Debian's when root, else a download. */
export function ensureChromium(): string {
  const found = findChromium() ?? playwrights() ?? installFromDebian() ?? download()
  if (found) return found
  throw new Error(
    'There is no Chromium, and none could be installed. As root: apt-get install chromium; or set CHROMIUM=/path/to/it',
  )
}
