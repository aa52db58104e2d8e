import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { inRoot, root } from './paths'

type Env = Readonly<Record<string, string | undefined>>

/** A program of ours under the pinned Node, with TypeScript understood. */
export const tsx = (script: string, ...args: string[]): string[] => [
  '--import',
  inRoot('node_modules/tsx/dist/loader.mjs'),
  inRoot(script),
  ...args,
]

/** The environment of this process with `extra` laid over it; an `undefined` there takes a variable away. */
export function environment(extra: Env): NodeJS.ProcessEnv {
  return { ...process.env, ...extra }
}

/** Runs one program to its end under the pinned Node and tells its exit code. */
export function runNode(
  args: readonly string[],
  options: { env?: Env; log?: string; quiet?: boolean } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: environment(options.env ?? {}),
      stdio: [
        'ignore',
        options.log || options.quiet ? 'pipe' : 'inherit',
        options.log || options.quiet ? 'pipe' : 'inherit',
      ],
    })
    if (options.log) {
      const log = createWriteStream(options.log)
      child.stdout?.pipe(log, { end: false })
      child.stderr?.pipe(log, { end: false })
    }
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}
