import { connect } from 'node:net'

/** `pending`: the scanner did not answer; the document waits, and its owner goes on. */
export type ScanVerdict = 'clean' | 'pending' | 'refused'

const LONGEST_MS = 30_000
const PIECE = 64 * 1024

/** Asks a ClamAV daemon (INSTREAM). Without a daemon there is nothing to ask, and nothing waits. */
export async function scan(bytes: Buffer, clamdUrl: string | undefined): Promise<ScanVerdict> {
  if (!clamdUrl) return 'clean'
  const answer = await ask(bytes, new URL(clamdUrl)).catch(() => '')
  if (/\bOK\0?$/.test(answer)) return 'clean'
  return answer.includes('FOUND') ? 'refused' : 'pending'
}

function ask(bytes: Buffer, { hostname, port }: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port || 3310), hostname)
    const heard: Buffer[] = []
    socket.setTimeout(LONGEST_MS, () => socket.destroy(new Error('the scanner is silent')))
    socket.on('error', reject)
    socket.on('data', (piece) => heard.push(piece))
    socket.on('close', () => resolve(Buffer.concat(heard).toString('latin1').trim()))
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE)
        const length = Buffer.alloc(4)
        length.writeUInt32BE(piece.length)
        socket.write(length)
        socket.write(piece)
      }
      socket.write(Buffer.alloc(4))
    })
  })
}
