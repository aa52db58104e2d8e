import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { DomainError } from '@/lib/core/domain-error'
import { gathered } from './gathered'
import { inTurn } from './in-turn'
import { checkPdf } from './pdf'
import { laidDown, ONE_FILE, passed, type Received, type Sent } from './receive'
import { LARGEST_BYTES, MOST_FILES, refuse } from './refuse'
import { inspect, type Sound } from './sniff'
import type { Owner } from './storage'

/** The long side of a letter page, in points, and the pixels that are enough to read it. */
const LONG_SIDE = 792
const ENOUGH_PIXELS = 2200

/**
 * Several pages or photographs in their order, as one PDF: pictures upright and without metadata, one a page; the pages
 * of PDFs as they are. Each file is looked into and scanned as it was sent; a refusal names it.
 */
export async function receivePages(owner: Owner, files: readonly Sent[]): Promise<Received> {
  if (files.length > MOST_FILES) throw refuse('pages-too-many')
  const given: Buffer[] = []
  for (const { stream, fileName } of files) given.push(await naming(fileName, () => gathered(stream, ONE_FILE)))
  return inTurn(async () => {
    const joined = await PDFDocument.create({ updateMetadata: false })
    let verdict: Received['verdict'] = 'clean'
    for (const [at, { fileName }] of files.entries()) {
      const bytes = given[at] ?? Buffer.alloc(0)
      await naming(fileName, async () => {
        await addPages(joined, await inspect(bytes, fileName))
        if ((await passed(bytes)) === 'pending') verdict = 'pending'
      })
    }
    const bytes = Buffer.from(await joined.save())
    if (bytes.length > LARGEST_BYTES) throw refuse('joined-too-large')
    await checkPdf(bytes)
    const [first] = files
    return laidDown(owner, {
      bytes,
      mime: 'application/pdf',
      extension: 'pdf',
      fileName: first?.fileName ?? '',
      verdict,
    })
  })
}

async function addPages(joined: PDFDocument, { mime, bytes }: Sound): Promise<void> {
  if (mime === 'application/pdf') {
    const source = await PDFDocument.load(bytes, { updateMetadata: false })
    for (const page of await joined.copyPages(source, source.getPageIndices())) joined.addPage(page)
    return
  }
  const size = { width: ENOUGH_PIXELS, height: ENOUGH_PIXELS, fit: 'inside', withoutEnlargement: true } as const
  const drawn = await sharp(bytes).flatten({ background: '#ffffff' }).resize(size).jpeg({ quality: 82 }).toBuffer()
  const picture = await joined.embedJpg(drawn)
  const scale = LONG_SIDE / Math.max(picture.width, picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  joined.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height })
}

/** The same refusal, with the file it is about. */
async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const reason = error instanceof DomainError ? error.reason : undefined
    if (!(error instanceof DomainError) || !reason) throw error
    const named = reason.replace('storage.error.', 'storage.error.page.')
    throw new DomainError('invalid', { reason: named, detail: { ...error.detail, file: file.slice(0, 80) } })
  }
}
