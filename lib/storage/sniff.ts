import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { extensionOf } from './file-name'
import { checkPdf } from './pdf'
import { refuse } from './refuse'

/** What evidence may be. */
const TYPES = {
  'application/pdf': { extension: 'pdf', names: ['pdf'] },
  'image/jpeg': { extension: 'jpg', names: ['jpg', 'jpeg'] },
  'image/png': { extension: 'png', names: ['png'] },
} as const
export type Mime = keyof typeof TYPES

const MOST_PIXELS = 80_000_000
const LONGEST_SIDE = 5000

export type Sound = { mime: Mime; extension: string; bytes: Buffer }

/** Name, leading bytes and a real reading must agree on what the file is. Pictures come out upright and without metadata. */
export async function inspect(bytes: Buffer, fileName: string): Promise<Sound> {
  if (bytes.length === 0) throw refuse('empty')
  const found = (await fileTypeFromBuffer(bytes))?.mime
  if (found !== 'application/pdf' && found !== 'image/jpeg' && found !== 'image/png') throw refuse('wrong-type')
  const { extension, names } = TYPES[found]
  if (!names.some((name) => name === extensionOf(fileName))) throw refuse('wrong-type')
  if (found === 'application/pdf') {
    await checkPdf(bytes)
    return { mime: found, extension, bytes }
  }
  return { mime: found, extension, bytes: await redrawn(bytes, found) }
}

async function redrawn(bytes: Buffer, mime: 'image/jpeg' | 'image/png'): Promise<Buffer> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .timeout({ seconds: 30 })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    return await (mime === 'image/jpeg' ? picture.jpeg({ quality: 88 }) : picture.png()).toBuffer()
  } catch {
    throw refuse('unreadable')
  }
}
