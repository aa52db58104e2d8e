import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** Whether a server could listen on this port, on every address of the machine. */
export const isFree = async (port: number): Promise<boolean> =>
  (await canListen(port)) && (await canListen(port, '127.0.0.1'))

/** A port nobody uses; the operating system picks. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

async function becomesFree(port: number, patienceMs: number): Promise<boolean> {
  const limit = Date.now() + patienceMs
  while (!(await isFree(port))) {
    if (Date.now() >= limit) return false
    await pause(100)
  }
  return true
}

/**
 * The port to serve on. One that was asked for by name must be free: a bookmark or a proxy depends on it. The usual one
 * gives way to the next free one. `patienceMs` is for a server of ours that was killed and may still be letting go.
 */
export async function servingPort(asked: string | undefined, patienceMs = 0): Promise<{ port: number; note?: string }> {
  if (asked) {
    const port = Number(asked)
    if (!(port >= 1 && port <= 65535))
      throw new Error(`PORT=${asked} is not a port. Choose one with PORT=3000 npm start`)
    if (await becomesFree(port, patienceMs)) return { port }
    throw new Error(`Port ${port} is taken by another program. Choose another with PORT=${port + 1} npm start`)
  }
  if (await becomesFree(3000, patienceMs)) return { port: 3000 }
  for (let port = 3001; port < 3100; port++) {
    if (await isFree(port))
      return { port, note: `Port 3000 is taken, so this is port ${port}. PORT=… npm start chooses one.` }
  }
  throw new Error('Ports 3000 to 3099 are all taken. Choose another with PORT=… npm start')
}
