import { endChildren } from './child'
import { stopClusters } from './postgres'

/**
 * Resolves at the first request to stop: Ctrl-C, a supervisor's SIGTERM, or the death of the process that started us.
 * Further requests are ignored, since npm and the terminal both send one.
 */
export function askedToStop(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal))
    process.on('disconnect', () => resolve('the end of its parent'))
  })
}

/**
 * While preparing there is nothing to finish: a request to stop ends the programs at work and the database, at once.
 * Returns how to call that off, once there is something to let go of in order.
 */
export function stopWhilePreparing(stopped: Promise<string>): () => void {
  let preparing = true
  void stopped.then(async () => {
    if (!preparing) return
    endChildren()
    await stopClusters()
    process.exit(130)
  })
  return () => {
    preparing = false
  }
}

/** Ends this process with the message of what went wrong and nothing else: a stack trace helps nobody at the start. */
export function runMain(main: () => Promise<number>): void {
  main().then(
    (code) => process.exit(code),
    (error: unknown) => {
      const text = error instanceof Error ? error.message : String(error)
      process.stderr.write(`\n${text}\n`)
      if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
      process.exit(1)
    },
  )
}
