// Makes the one file that the `check` command runs. Needs the packages, and installs them when they are not there yet.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const INSTALL_MINUTES = 10
const STDERR = 2

function isInstalled(root) {
  return ['esbuild', 'intl-messageformat'].every((name) =>
    existsSync(path.join(root, 'node_modules', name, 'package.json')),
  )
}

/** One install at a time; a lock older than an install ever takes was left behind by a run that died. */
async function install(root) {
  const lock = path.join(root, '.cache', 'check-install.lock')
  while (!isInstalled(root)) {
    try {
      mkdirSync(lock)
    } catch {
      const held = statSync(lock, { throwIfNoEntry: false })
      if (held && Date.now() - held.mtimeMs > INSTALL_MINUTES * 60_000) rmSync(lock, { recursive: true, force: true })
      await pause(250)
      continue
    }
    try {
      runInstall(root)
    } finally {
      rmdirSync(lock)
    }
  }
}

/** Not `npm ci`, for the reason given in bootstrap.mjs; and whatever npm says goes to standard error. */
function runInstall(root) {
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm']
  const env = { ...process.env, NODE_ENV: 'development' }
  const [command, ...first] = [...npm, ...args]
  const run = spawnSync(command, first, { cwd: root, env, stdio: ['ignore', STDERR, STDERR] })
  if (run.status !== 0) throw new Error('npm install failed; see above. It needs the npm registry.')
  if (!isInstalled(root)) throw new Error('npm install finished without the packages that `check` needs.')
}

/**
 * Written under a name of its own, then moved, so that runs at the same time never read half a file. It is dated to the
 * moment the sources began to be read: a change made meanwhile makes it stale.
 */
export async function makeBundle(root, bundle) {
  mkdirSync(path.dirname(bundle), { recursive: true })
  await install(root)
  const began = new Date()
  const { build } = createRequire(path.join(root, 'package.json'))('esbuild')
  const draft = `${bundle}.${process.pid}.mjs`
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['lib/check/main.ts'],
      outfile: draft,
      tsconfig: 'tsconfig.json',
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      charset: 'utf8',
      logLevel: 'error',
    })
    utimesSync(draft, began, began)
    renameSync(draft, bundle)
  } finally {
    rmSync(draft, { force: true })
  }
}
