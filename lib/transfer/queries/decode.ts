/** How a file's bytes spell its text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type Decoded = { ok: true; text: string; encoding: Encoding } | { ok: false; why: 'workbook' | 'binary' }

const LOOKED_AT = 64 * 1024
/** Beginnings of files that people rename: a workbook (zip or the old binary form), and what is no table at all. */
const WORKBOOK = ['504b0304', 'd0cf11e0']
const OTHERS = ['25504446', '89504e47', 'ffd8ff', '47494638', '377abcaf', '1f8b', '52617221']

function bomOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Text in the Latin script written with two bytes a letter has a zero in every other place. */
function wideOf(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, LOOKED_AT)
  let [even, odd] = [0, 0]
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  if (odd > head.length / 4 && even < head.length / 40) return 'utf-16le'
  if (even > head.length / 4 && odd < head.length / 40) return 'utf-16be'
  return null
}

function read(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Signs below the space that texts do hold: tab, line ends, page end, and what old programs put at the end of a file. */
const USUAL = new Set([9, 10, 11, 12, 13, 26, 27])

/** Zeros and other signs that no text holds, beyond what a slip of some program leaves behind. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const head = text.slice(0, LOOKED_AT)
  let strange = 0
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at)
    if (code < 32 && !USUAL.has(code)) strange++
  }
  return strange > Math.max(2, head.length / 200)
}

/**
 * The text of a file that says it is a table. A byte-order mark decides; without one, zeros give UTF-16 away, and what is no
 * sound UTF-8 was written by an older Windows program.
 */
export function decode(bytes: Uint8Array): Decoded {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (WORKBOOK.some((magic) => head.startsWith(magic))) return { ok: false, why: 'workbook' }
  if (OTHERS.some((magic) => head.startsWith(magic))) return { ok: false, why: 'binary' }
  const named = bomOf(bytes) ?? wideOf(bytes)
  const encoding = named ?? (read(bytes, 'utf-8') === null ? 'windows-1252' : 'utf-8')
  const text = read(bytes, encoding)
  if (text === null || isBinary(text)) return { ok: false, why: 'binary' }
  return { ok: true, text: text.replace(/^\uFEFF/, ''), encoding }
}
