import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'
import { DomainError } from '@/lib/core/domain-error'
import type { Chunks, Most } from './gathered'

/** Why a zip is not taken. The sentence stands under `storage.error.zip.<why>`. */
type Why = 'unreadable' | 'climbs' | 'locked' | 'too-many' | 'too-much' | 'twice'

function refuse(why: Why, detail?: Record<string, string | number>): DomainError {
  return new DomainError('invalid', { reason: `storage.error.zip.${why}`, detail })
}

export type Spooled = { path: string; bytes: number; isZip: boolean; remove: () => Promise<void> }

/** A stream in a temporary file, or `tooLarge` at the first byte too many, whatever length was announced. */
export async function spooled(stream: Chunks, most: Most): Promise<Spooled> {
  const at = path.join(tmpdir(), `attune-${randomUUID()}`)
  const remove = () => rm(at, { force: true })
  let bytes = 0
  try {
    await pipeline(
      async function* () {
        for await (const piece of stream as AsyncIterable<Uint8Array>) {
          bytes += piece.byteLength
          if (bytes > most.bytes) throw most.refusal()
          yield piece
        }
      },
      createWriteStream(at, { mode: 0o600, flags: 'wx' }),
    )
    return { path: at, bytes, isZip: await beginsAsZip(at), remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function beginsAsZip(at: string): Promise<boolean> {
  const file = await open(at)
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.subarray(0, 2).toString('latin1') === 'PK'
  } finally {
    await file.close()
  }
}

/** `wants`: the names that are read; the others are never unpacked. */
export type ZipLimits = { entries: number; bytes: number; wants: (name: string) => boolean }

/**
 * Goes through the files in a zip, one after the other. Names that climb out, locked entries, names used twice and more
 * entries or bytes than allowed are refused; bytes are counted as they are unpacked, whatever the zip says of itself.
 */
export async function unzip(
  at: string,
  limits: ZipLimits,
  each: (name: string, stream: Readable) => Promise<void>,
): Promise<void> {
  const zip = await yauzl.openPromise(at).catch(() => null)
  if (!zip) throw refuse('unreadable')
  const seen = new Set<string>()
  let unpacked = 0
  const counter = () =>
    new Transform({
      transform(piece: Buffer, _encoding, done) {
        unpacked += piece.length
        if (unpacked > limits.bytes) done(refuse('too-much', { megabytes: Math.floor(limits.bytes / 1024 / 1024) }))
        else done(null, piece)
      },
    })
  try {
    if (zip.entryCount > limits.entries) throw refuse('too-many', { most: limits.entries })
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName
      if (name.endsWith('/') || !limits.wants(name)) continue
      if (seen.has(name)) throw refuse('twice', { file: name })
      seen.add(name)
      if (entry.isEncrypted()) throw refuse('locked', { file: name })
      const counted = counter()
      const packed = await zip.openReadStreamPromise(entry)
      // An error on either side ends the other: the reader then sees it.
      const flowing = pipeline(packed, counted).catch((error: Error) => {
        counted.destroy(error)
        return error
      })
      await each(name, counted)
      counted.destroy()
      const failed = await flowing
      if (failed instanceof DomainError) throw failed
    }
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw refuse(
      error instanceof Error && /relative path|absolute path|invalid characters/.test(error.message)
        ? 'climbs'
        : 'unreadable',
    )
  } finally {
    zip.close()
  }
}
