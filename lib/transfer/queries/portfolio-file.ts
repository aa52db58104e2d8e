import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { cleaned, cleanText } from '@/lib/core/clean-text'
import { DomainError } from '@/lib/core/domain-error'
import { gathered } from '@/lib/storage/gathered'
import { type Received, receive } from '@/lib/storage/receive'
import { type Owner, removeFile } from '@/lib/storage/storage'
import { spooled, unzip } from '@/lib/storage/zip-in'
import {
  DOCUMENTS_FOLDER,
  EXTRAS_FILE,
  MOST_JSON_BYTES,
  MOST_PORTFOLIO_BYTES,
  MOST_PORTFOLIO_MEGABYTES,
  PORTFOLIO_FILE,
  ZIP_LIMITS,
} from '../schema/portfolio'

/** A document of the zip: as it lies in storage now, or why it was not taken. */
export type TakenFile = { path: string; received: Received | null; refused: string | null }
export type TakenPortfolio = {
  name: string
  bytes: number
  /** The portfolio's text. */
  source: string
  /** Our own addition to it, as text. */
  extras: string | null
  files: TakenFile[]
}

function refuse(why: string, detail?: Record<string, number>): DomainError {
  return new DomainError('invalid', { reason: `exchange.refused.${why}`, detail })
}

export const MOST = {
  bytes: MOST_PORTFOLIO_BYTES,
  refusal: () => refuse('tooLarge', { megabytes: MOST_PORTFOLIO_MEGABYTES }),
}

/** The text of a small file, or a refusal at the first byte too many. */
async function textOf(stream: Readable): Promise<string> {
  const refusal = () => refuse('textTooLarge', { megabytes: MOST_JSON_BYTES / 1024 / 1024 })
  return utf8(await gathered(stream, { bytes: MOST_JSON_BYTES, refusal }))
}

function utf8(bytes: Buffer): string {
  try {
    return keepable(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw refuse('encoding')
  }
}

/** The same JSON with texts as the database takes them; what is no JSON stays, for its reader to say so. */
function keepable(source: string): string {
  const text = cleanText(source)
  if (!/\\u(0000|d[89a-f])/i.test(text)) return text
  try {
    return JSON.stringify(cleaned(JSON.parse(text)))
  } catch {
    return text
  }
}

const LONGEST_NAME = 120
const shown = (name: string) => [...name.normalize('NFC').replace(/\p{C}/gu, '')].slice(-LONGEST_NAME).join('')

/**
 * Reads a portfolio that comes in, bare or as a zip. Its documents are looked into and laid down one by one, like any upload;
 * one that is refused is told of with the others. Outside a transaction.
 */
export async function takePortfolio(
  owner: Owner,
  { stream, fileName }: { stream: ReadableStream<Uint8Array>; fileName: string },
): Promise<TakenPortfolio> {
  const file = await spooled(stream, MOST)
  const taken: TakenPortfolio = { name: shown(fileName), bytes: file.bytes, source: '', extras: null, files: [] }
  try {
    if (file.bytes === 0) throw refuse('empty')
    if (!file.isZip) {
      if (file.bytes > MOST_JSON_BYTES) throw refuse('textTooLarge', { megabytes: MOST_JSON_BYTES / 1024 / 1024 })
      return { ...taken, source: utf8(await readFile(file.path)) }
    }
    let found = false
    await unzip(file.path, { ...ZIP_LIMITS, wants }, async (path, inside) => {
      if (path === PORTFOLIO_FILE) {
        taken.source = await textOf(inside)
        found = true
      } else if (path === EXTRAS_FILE) taken.extras = await textOf(inside)
      else if (path.startsWith(DOCUMENTS_FOLDER)) taken.files.push(await takeDocument(owner, path, inside))
    })
    if (!found) throw refuse('noPortfolio')
    return taken
  } catch (error) {
    await dropPortfolioFiles(owner, taken)
    throw error
  } finally {
    await file.remove()
  }
}

const wants = (path: string) => path === PORTFOLIO_FILE || path === EXTRAS_FILE || path.startsWith(DOCUMENTS_FOLDER)

async function takeDocument(owner: Owner, path: string, stream: Readable): Promise<TakenFile> {
  try {
    const fileName = path.slice(DOCUMENTS_FOLDER.length)
    return { path, received: await receive(owner, { stream, fileName }), refused: null }
  } catch (error) {
    // What the zip itself is refused for ends everything; what one document is refused for is told of it.
    const own = error instanceof DomainError && error.reason && !error.reason.startsWith('storage.error.zip')
    if (!own) throw error
    return { path, received: null, refused: error.reason ?? null }
  }
}

/** Nothing of a portfolio that is not entered stays behind. */
export async function dropPortfolioFiles(owner: Owner, { files }: { files: readonly TakenFile[] }): Promise<void> {
  for (const { received } of files) if (received) await removeFile(owner, received.storageKey)
}
