import { createHash, randomBytes } from 'node:crypto'
import { env } from '@/lib/env/env'
import { documentName } from './file-name'
import { inTurn } from './in-turn'
import { LARGEST_BYTES, refuse } from './refuse'
import { type ScanVerdict, scan } from './scan'
import { inspect, type Mime } from './sniff'
import { storage } from './storage'

type Chunks = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>
export type Owner = { org: { id: string } }
export type Sent = { stream: Chunks; fileName: string; contentType?: string | null }
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
export async function receive(owner: Owner, { stream, fileName }: Sent): Promise<Received> {
  const given = await gathered(stream)
  return inTurn(async () => {
    const sound = await inspect(given, fileName)
    return layDown(owner, { ...sound, fileName, verdict: await passed(given) })
  })
}

/** What the scanner says of bytes as they were sent; what it refuses goes no further. */
export async function passed(given: Buffer): Promise<Received['verdict']> {
  const verdict = await scan(given, env().CLAMD_URL)
  if (verdict === 'refused') throw refuse('infected')
  return verdict
}

type Sound = { bytes: Buffer; mime: Mime; extension: string; fileName: string; verdict: Received['verdict'] }

/** Puts looked-through bytes into storage under a key nobody can guess. */
export async function layDown({ org }: Owner, sound: Sound): Promise<Received> {
  const { bytes, mime, extension, fileName, verdict } = sound
  const random = randomBytes(16).toString('hex')
  const storageKey = `${org.id}/${random.slice(0, 2)}/${random}.${extension}`
  await (await storage()).put(storageKey, bytes, mime)
  return {
    storageKey,
    name: documentName(fileName, extension),
    mime,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    verdict,
  }
}

/** The whole file, or a refusal at the first byte too many, whatever length the request announced. */
export async function gathered(stream: Chunks): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let total = 0
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    total += piece.byteLength
    if (total > LARGEST_BYTES) throw refuse('too-large')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
