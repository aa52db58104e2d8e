import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { inRoot, root } from './paths'

type Env = Readonly<Record<string, string | undefined>>

export type ChildWish = {
  /** Laid over this process's environment; an `undefined` takes a variable away. */
  readonly env?: Env
  /** Where its output goes; this process's own when left out. */
  readonly log?: string
  readonly quiet?: boolean
  readonly cwd?: string
}

/** A program of ours: TypeScript is understood, for what it imports too. */
export const tsx = (script: string, ...args: string[]): string[] => [
  '--import',
  inRoot('node_modules/tsx/dist/loader.mjs'),
  inRoot(script),
  ...args,
]

const running = new Set<ChildProcess>()

/** Starts a program under the pinned Node. It ends when this process does, however that comes about. */
export function startNode(args: readonly string[], wish: ChildWish = {}): ChildProcess {
  const output = wish.log || wish.quiet ? 'pipe' : 'inherit'
  const child = spawn(process.execPath, ['--import', inRoot('lib/setup/follow-parent.mjs'), ...args], {
    cwd: wish.cwd ?? root,
    env: { ...process.env, ...wish.env, ATTUNE_PARENT: String(process.pid) },
    stdio: ['ignore', output, output, 'ipc'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  if (wish.log) {
    const log = createWriteStream(wish.log)
    child.stdout?.pipe(log, { end: false })
    child.stderr?.pipe(log, { end: false })
  } else {
    child.stdout?.resume()
    child.stderr?.resume()
  }
  return child
}

/** Runs a program to its end and tells its exit code. */
export function runNode(args: readonly string[], wish: ChildWish = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = startNode(args, wish)
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

/** Tells every program still running to end. */
export function endChildren(): void {
  for (const child of running) child.kill('SIGTERM')
}
