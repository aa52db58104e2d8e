import { createServer } from 'node:net'

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

/**
 * The port to serve on. One that was asked for by name must be free: a bookmark or a proxy depends on it. The usual one
 * gives way to the next free one.
 */
export async function servingPort(asked: string | undefined): Promise<{ port: number; note?: string }> {
  if (asked) {
    const port = Number(asked)
    if (await isFree(port)) return { port }
    throw new Error(`Port ${port} is taken by another program. Choose another with PORT=${port + 1} npm start`)
  }
  for (let port = 3000; port < 3100; port++) {
    if (!(await isFree(port))) continue
    return port === 3000 ? { port } : { port, note: `Port 3000 is taken, so this is port ${port}. PORT=… chooses one.` }
  }
  throw new Error('Ports 3000 to 3099 are all taken. Choose another with PORT=… npm start')
}
