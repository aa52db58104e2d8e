import { createHash } from 'node:crypto'
import { env } from '@/lib/env/env'
import { documentName } from './file-name'
import { type Chunks, gathered, type Most } from './gathered'
import { inTurn } from './in-turn'
import { layDown } from './lay-down'
import { LARGEST_BYTES, refuse } from './refuse'
import { type ScanVerdict, scan } from './scan'
import { inspect, type Mime, type Sound } from './sniff'
import type { Owner } from './storage'

export const ONE_FILE: Most = { bytes: LARGEST_BYTES, refusal: () => refuse('too-large') }
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
  const given = await gathered(stream, ONE_FILE)
  return inTurn(async () => {
    const sound = await inspect(given, fileName)
    return laidDown(owner, { ...sound, fileName, verdict: await passed(given) })
  })
}

/** What the scanner says of bytes as they were sent; what it refuses goes no further. */
export async function passed(given: Buffer): Promise<Received['verdict']> {
  const verdict = await scan(given, env().CLAMD_URL)
  if (verdict === 'refused') throw refuse('infected')
  return verdict
}

type Taken = Sound & { fileName: string; verdict: Received['verdict'] }

/** Lays down bytes that were looked through, and says what they are. */
export async function laidDown(owner: Owner, { fileName, verdict, ...sound }: Taken): Promise<Received> {
  const { bytes, mime, extension } = sound
  return {
    storageKey: await layDown(owner, sound),
    name: documentName(fileName, extension),
    mime,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    verdict,
  }
}
