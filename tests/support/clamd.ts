import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The harmless file every scanner refuses. In two pieces, so that no scanner refuses this one. */
export const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`

/** The real ClamAV daemon of this machine, if there is one (Debian: apt-get install clamav-daemon). */
export const CLAMD = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd'].find((file) => {
  try {
    return execFileSync(file, ['--version']).length > 0
  } catch {
    return false
  }
})

export type Scanner = { url: string; stop: () => Promise<void> }

/** Runs it with a signature base of our own that knows EICAR wherever it stands in a file, on a free port. */
export async function startClamd(binary: string, port?: number): Promise<Scanner> {
  const dir = mkdtempSync(path.join(tmpdir(), 'attune-clamd-'))
  const at = port ?? (await freePort())
  const hex = Buffer.from('EICAR-STANDARD-ANTIVIRUS-TEST-FILE').toString('hex')
  writeFileSync(path.join(dir, 'attune.ndb'), `Attune.Eicar:0:*:${hex}\n`)
  const config = [
    `DatabaseDirectory ${dir}`,
    `TCPSocket ${at}`,
    'TCPAddr 127.0.0.1',
    'Foreground yes',
    'StreamMaxLength 40M',
    `PidFile ${dir}/clamd.pid`,
    `TemporaryDirectory ${dir}`,
    'MaxThreads 2',
  ]
  writeFileSync(path.join(dir, 'clamd.conf'), `${config.join('\n')}\n`)
  const child = spawn(binary, ['-c', path.join(dir, 'clamd.conf')], { stdio: ['ignore', 'pipe', 'pipe'] })
  await listening(child)
  return {
    url: `tcp://127.0.0.1:${at}`,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function listening(child: ChildProcess): Promise<void> {
  let said = ''
  for (const pipe of [child.stdout, child.stderr]) pipe?.on('data', (piece) => (said += piece))
  for (let tried = 0; tried < 300; tried++) {
    if (/Self checking|Bytecode|TCP: Bound|Listening daemon/.test(said)) return
    if (child.exitCode !== null) break
    await pause(100)
  }
  child.kill('SIGKILL')
  throw new Error(`clamd did not start: ${said}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
