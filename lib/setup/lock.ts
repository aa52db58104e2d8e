import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What the process is running, where the system tells; undefined when there is no such process. */
export function commandOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return process.platform === 'linux' ? undefined : 'unknown'
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function holder(file: string): string | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (!pid) return 'somebody who is just writing the file'
    const command = commandOf(pid)
    return command?.includes('node') || command === 'unknown' ? command : undefined
  } catch {
    return undefined
  }
}

/** Lets one process at a time through, among all that were started in this clone. A killed holder is noticed. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true })
  while (!take(file)) {
    if (!holder(file)) rmSync(file, { force: true })
    else await pause(100)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
