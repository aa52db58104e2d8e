import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

const org = { id: '11111111-1111-7111-8111-111111111111' }
const dir = mkdtempSync(path.join(tmpdir(), 'attune-pages-'))
process.env.STORAGE_DIR = dir
const { receivePages } = await import('@/lib/storage/receive-pages')
const { openFile } = await import('@/lib/storage/storage')
const { attachmentHeader } = await import('@/lib/storage/file-name')

type File = { name: string; bytes: Uint8Array }
async function* whole(bytes: Uint8Array) {
  yield bytes
}
const send = (...files: File[]) =>
  receivePages(
    { org },
    files.map(({ name, bytes }) => ({ stream: whole(bytes), fileName: name })),
  )
const lying = () => readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length

let photo: Buffer
let drawing: Buffer
let pdf: Uint8Array

beforeAll(async () => {
  photo = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#c33' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'somebody', Make: 'a phone in a known place' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  drawing = await sharp({
    create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer()
  const document = await PDFDocument.create()
  document.setAuthor('somebody')
  for (const size of [200, 210]) document.addPage([size, size]).drawText('Transcript')
  pdf = await document.save()
})

async function readBack(key: string) {
  const { stream } = await openFile({ org }, key)
  const bytes = Buffer.concat(await stream.toArray())
  return { bytes, document: await PDFDocument.load(bytes, { updateMetadata: false }) }
}

describe('receivePages', () => {
  it('joins photos and PDFs in the order given, upright and without metadata', async () => {
    const got = await send(
      { name: 'Página 1.jpg', bytes: photo },
      { name: 'transcript.pdf', bytes: pdf },
      { name: 'back.png', bytes: drawing },
    )
    expect(got).toMatchObject({ name: 'Página 1.pdf', mime: 'application/pdf', verdict: 'clean' })
    expect(attachmentHeader(got.name)).toContain('Pagina 1.pdf')
    const { bytes, document } = await readBack(got.storageKey)
    expect(bytes.length).toBe(got.bytes)
    const sizes = document.getPages().map((page) => [page.getWidth(), page.getHeight()])
    expect(sizes).toEqual([
      [396, 792],
      [200, 200],
      [210, 210],
      [792, 528],
    ])
    expect([document.getAuthor(), document.getProducer()]).toEqual([undefined, undefined])
    expect(bytes.includes('a phone in a known place')).toBe(false)
    const pictures = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
          ? [object]
          : [],
      )
    const drawn = await Promise.all(pictures.map(({ contents }) => sharp(contents).metadata()))
    expect(drawn.map(({ width, height, exif }) => [width, height, exif])).toEqual([
      [200, 400, undefined],
      [300, 200, undefined],
    ])
  })

  it('names the file that cannot be taken, and lays nothing down', async () => {
    const before = lying()
    const sound = { name: 'a.jpg', bytes: photo }
    const why = (...files: File[]) =>
      send(...files).then(
        () => null,
        (error: { reason: string; detail: Record<string, unknown> }) => [error.reason, error.detail.file],
      )
    expect(await why(sound, { name: 'b.jpg', bytes: photo.subarray(0, 300) })).toEqual([
      'storage.error.page.unreadable',
      'b.jpg',
    ])
    expect(await why(sound, { name: 'c.pdf', bytes: photo })).toEqual(['storage.error.page.wrong-type', 'c.pdf'])
    expect(await why(sound, { name: 'd.jpg', bytes: new Uint8Array() })).toEqual(['storage.error.page.empty', 'd.jpg'])
    expect(await why(sound, { name: 'e.pdf', bytes: new Uint8Array(21 * 1024 * 1024) })).toEqual([
      'storage.error.page.too-large',
      'e.pdf',
    ])
    const many = Array.from({ length: 41 }, (_, at) => ({ name: `${at}.jpg`, bytes: photo }))
    expect(await why(...many)).toEqual(['storage.error.pages-too-many', undefined])
    expect(lying()).toBe(before)
  })
})
