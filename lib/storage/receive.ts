import { createHash, randomBytes } from 'node:crypto'
import { env } from '@/lib/env/env'
import { documentName } from './file-name'
import { inTurn } from './in-turn'
import { LARGEST_BYTES, refuse } from './refuse'
import { type ScanVerdict, scan } from './scan'
import { inspect, type Mime } from './sniff'
import { storage } from './storage'

type Chunks = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>
type Sent = { stream: Chunks; fileName: string; contentType?: string | null }
export type Received = {
  storageKey: string
  name: string
  mime: Mime
  bytes: number
  sha256: string
  verdict: Exclude<ScanVerdict, 'refused'>
}

/**
 * Takes one file from a request: counts while it streams, looks inside, lays it down. Call it outside a transaction (an
 * upload takes as long as it takes) and store what it returns with a command; the sender's word about the type is not
 * believed. Refusals are `invalid` with the reason `storage.error.*`.
 */
export async function receive({ org }: { org: { id: string } }, { stream, fileName }: Sent): Promise<Received> {
  const given = await gathered(stream)
  return inTurn(async () => {
    const sound = await inspect(given, fileName)
    const verdict = await scan(given, env().CLAMD_URL)
    if (verdict === 'refused') throw refuse('infected')
    const random = randomBytes(16).toString('hex')
    const storageKey = `${org.id}/${random.slice(0, 2)}/${random}.${sound.extension}`
    await (await storage()).put(storageKey, sound.bytes, sound.mime)
    return {
      storageKey,
      name: documentName(fileName, sound.extension),
      mime: sound.mime,
      bytes: sound.bytes.length,
      sha256: createHash('sha256').update(sound.bytes).digest('hex'),
      verdict,
    }
  })
}

/** The whole file, or a refusal at the first byte too many, whatever length the request announced. */
async function gathered(stream: Chunks): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let total = 0
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    total += piece.byteLength
    if (total > LARGEST_BYTES) throw refuse('too-large')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
