// Plain JavaScript, since the bootstrap needs it before TypeScript can run.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** Some distributions ship a stub that only prints how to install the browser, so each candidate is asked its version. */
const answers = (file) => spawnSync(file, ['--version'], { stdio: 'pipe', timeout: 20_000 }).status === 0

/** The machine's own Chromium or Chrome, or the one that CHROMIUM names. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/google/chrome',
  ]
  const applications = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const candidates = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), applications]
  return candidates.find((file) => existsSync(file) && answers(file))
}

/** Installs Debian's Chromium, which only root can do. Tells whether one is there now. */
export function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  process.stdout.write('Installing Chromium from Debian (once)\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit', timeout: 300_000 })
  const packages = ['chromium', 'fonts-liberation']
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: 'pipe',
    timeout: 600_000,
  })
  return findChromium()
}
