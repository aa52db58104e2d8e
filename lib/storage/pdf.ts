import { inflateSync } from 'node:zlib'
import { ParseSpeeds, PDFDocument } from 'pdf-lib'
import { refuse } from './refuse'

const MOST_PAGES = 500
const MOST_INFLATED = 64 * 1024 * 1024
const LONGEST_MS = 15_000

/** Proves that the bytes are a PDF with pages that can be read without a password. */
export async function checkPdf(bytes: Buffer): Promise<void> {
  if (inflatesTooFar(bytes)) throw refuse('unreadable')
  const pages = await Promise.race([pageCount(bytes), tooLong()])
  if (pages < 1 || pages > MOST_PAGES) throw refuse('unreadable')
}

async function pageCount(bytes: Buffer): Promise<number> {
  const pdf = await PDFDocument.load(bytes, {
    parseSpeed: ParseSpeeds.Fast,
    updateMetadata: false,
    ignoreEncryption: true,
  }).catch(() => null)
  if (pdf?.isEncrypted) throw refuse('password')
  try {
    return pdf?.getPageCount() ?? 0
  } catch {
    throw refuse('unreadable')
  }
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(refuse('unreadable')), LONGEST_MS).unref()
  })
}

/**
 * The parser inflates the streams that hold objects and cross-references without asking how large they become. We ask
 * first. Streams of pictures and pages are left alone by the parser, and so by us.
 */
function inflatesTooFar(bytes: Buffer): boolean {
  let left = MOST_INFLATED
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue
    const head = bytes.subarray(Math.max(0, at - 1024), at).toString('latin1')
    const dictionary = head.slice(head.lastIndexOf('obj') + 3)
    // A `#` can spell any name in disguise.
    if (!/ObjStm|XRef|#/.test(dictionary)) continue
    if ((dictionary.match(/Flate|LZW|RunLength|ASCII|#/g) ?? []).length > 1) return true
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1)
    try {
      left -= inflateSync(bytes.subarray(start), { maxOutputLength: left }).length
    } catch (error) {
      if (error instanceof RangeError) return true
    }
    if (left <= 0) return true
  }
  return false
}
