// The first thing that runs on a fresh clone: plain JavaScript for Node 20 and later, with nothing installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, installFromDebian } from './chromium.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const inRoot = (...parts) => path.join(root, ...parts)
const commands = ['start', 'test', 'dev', 'worker', 'bench', 'tour', 'e2e', 'upgrade']
const [command, ...rest] = process.argv.slice(2)

function fail(message) {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

/**
 * Root in somebody else's folder becomes that somebody: otherwise the next start as its owner would meet files that
 * belong to root. Only when that user is known here and can reach the folder.
 */
function becomeOwner() {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(root)
  if (uid === 0) return
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((each) => each.split(':'))
    .find((fields) => Number(fields[2]) === uid)
  const reach = spawnSync(process.execPath, ['-e', `process.chdir(${JSON.stringify(root)})`], { uid, gid, cwd: '/' })
  if (!line || reach.status !== 0) return
  // The last moment at which a browser can be installed.
  if (['test', 'e2e', 'tour'].includes(command) && !findChromium()) installFromDebian()
  Object.assign(process.env, { HOME: line[5], USER: line[0], LOGNAME: line[0] })
  delete process.env.npm_config_cache
  delete process.env.npm_config_userconfig
  process.initgroups(uid, gid)
  process.setgid(gid)
  process.setuid(uid)
}

/** Installs when package.json or the lock file changed since the last complete install, and not otherwise. */
function ensureInstalled() {
  const hash = createHash('sha256')
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) hash.update(readFileSync(inRoot(name)))
  const mark = `${hash.digest('hex')} ${process.platform} ${process.arch}`
  const stamp = inRoot('node_modules/.attune-installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return
  process.stdout.write('Installing packages (only when package-lock.json changed)\n')
  rmSync(stamp, { force: true })
  const npm = process.env.npm_execpath
  // Not `npm ci`: it refuses a lock file without the binaries of every other platform, and some registries lack those.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } }
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, options)
  if (run.status !== 0) fail('npm install failed; see above. It needs the npm registry.')
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, mark)
}

/** The pinned Node that came with the packages; where there is none for this machine, the one we run under. */
function pinnedNode() {
  const bin = inRoot('node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(bin) && spawnSync(bin, ['--version']).status === 0) return realpathSync(bin)
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail(
    `There is no bundled Node for this machine (${process.platform}-${process.arch}). Install Node 24 and start again.`,
  )
}

if (!commands.includes(command)) fail(`usage: node lib/setup/bootstrap.mjs ${commands.join('|')}`)
if (Number(process.versions.node.split('.')[0]) < 20) fail(`Attune needs Node 20 or later; this is ${process.version}.`)
becomeOwner()
try {
  ensureInstalled()
} catch (error) {
  fail(`Attune cannot write to its folder ${root}: ${error.message}\nClone it as the user who starts it.`)
}

const node = pinnedNode()
process.env.PATH = `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}`
const loader = inRoot('node_modules/tsx/dist/loader.mjs')
const child = spawn(node, ['--import', loader, inRoot(`lib/setup/${command}.ts`), ...rest], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => fail(`Cannot run ${node}: ${error.message}`))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

// npm killed outright tells nobody, and the shell between it and us lives on: so we look whether npm is still there.
const npmPid = process.env.npm_lifecycle_event ? ancestorCalled(/^npm /) : undefined
if (npmPid) setInterval(() => existsSync(`/proc/${npmPid}`) || child.kill('SIGTERM'), 250).unref()

function ancestorCalled(pattern) {
  try {
    for (let pid = process.ppid, up = 0; pid > 1 && up < 3; up++) {
      if (pattern.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))) return pid
      pid = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    }
  } catch {}
  return undefined
}
