import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

const org = { id: '11111111-1111-7111-8111-111111111111' }
const neighbour = { id: '22222222-2222-7222-8222-222222222222' }
const dir = mkdtempSync(path.join(tmpdir(), 'attune-files-'))

process.env.STORAGE_DIR = dir
const { receive } = await import('@/lib/storage/receive')
const { openFile, removeFile } = await import('@/lib/storage/storage')

async function* pieces(bytes: Uint8Array, size = 65_536) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const send = (bytes: Uint8Array, fileName: string) => receive({ org }, { stream: pieces(bytes), fileName })
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
const refusal = (why: string) => ({ code: 'invalid', reason: `storage.error.${why}` })

let pdf: Uint8Array
let photo: Buffer

beforeAll(async () => {
  const document = await PDFDocument.create()
  document.addPage([200, 200]).drawText('Transcript')
  pdf = await document.save()
  photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#8a5' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Copyright: 'somebody', Make: 'phone' } })
    .toBuffer()
})

describe('receive', () => {
  it('keeps a PDF and gives the same bytes back', async () => {
    const got = await send(pdf, 'C:\\fakepath\\Título final.PDF')
    expect(got).toMatchObject({
      name: 'Título final.pdf',
      mime: 'application/pdf',
      bytes: pdf.length,
      verdict: 'clean',
    })
    expect(got.storageKey.startsWith(`${org.id}/`)).toBe(true)
    const { stream, bytes } = await openFile({ org }, got.storageKey)
    const back = Buffer.concat(await stream.toArray())
    expect(bytes).toBe(pdf.length)
    expect(back.equals(Buffer.from(pdf))).toBe(true)
  })

  it('draws a photo again: upright and without metadata', async () => {
    const got = await send(photo, 'photo.jpeg')
    const { stream } = await openFile({ org }, got.storageKey)
    const seen = await sharp(Buffer.concat(await stream.toArray())).metadata()
    expect([seen.width, seen.height]).toEqual([20, 40])
    expect(seen.exif).toBeUndefined()
    expect(seen.orientation).toBeUndefined()
  })

  it('stops at the first byte too many and leaves nothing behind', async () => {
    const before = filesIn(dir).length
    let read = 0
    async function* endless() {
      for (;;) {
        read += 1
        yield Buffer.alloc(1024 * 1024)
      }
    }
    await expect(receive({ org }, { stream: endless(), fileName: 'a.pdf' })).rejects.toMatchObject(refusal('too-large'))
    expect(read).toBeLessThan(25)
    expect(filesIn(dir).length).toBe(before)
  })

  it.each([
    ['empty', () => Buffer.alloc(0), 'a.pdf'],
    ['wrong-type', () => Buffer.from('<html><script>1</script>'), 'a.pdf'],
    ['wrong-type', () => pdf, 'a.jpg'],
    ['wrong-type', () => photo, 'photo.pdf'],
    ['wrong-type', () => photo, 'photo'],
    ['unreadable', () => Buffer.from('%PDF-1.7\nthis is not one'), 'a.pdf'],
    ['unreadable', () => photo.subarray(0, 300), 'photo.jpg'],
  ])('refuses as %s', async (why, bytes, name) => {
    await expect(send(bytes(), name)).rejects.toMatchObject(refusal(why))
  })

  it('names a PDF that is locked', async () => {
    const plain = await (await PDFDocument.load(pdf)).save({ useObjectStreams: false })
    const text = Buffer.from(plain).toString('latin1')
    const encrypted = text.replace('/Root', '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (x) /U (x) >> /Root')
    await expect(send(Buffer.from(encrypted, 'latin1'), 'a.pdf')).rejects.toMatchObject(refusal('password'))
  })

  it('refuses a PDF whose object streams swell', async () => {
    const { deflateSync } = await import('node:zlib')
    const bomb = deflateSync(Buffer.alloc(100 * 1024 * 1024))
    const head = `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`
    const bytes = Buffer.concat([Buffer.from(head), bomb, Buffer.from('\nendstream\nendobj\n%%EOF')])
    await expect(send(bytes, 'a.pdf')).rejects.toMatchObject(refusal('unreadable'))
  })
})

describe('openFile', () => {
  it('knows only keys of the association, and only keys', async () => {
    const { storageKey } = await send(pdf, 'a.pdf')
    const gone = { code: 'not_found' }
    await expect(openFile({ org: neighbour }, storageKey)).rejects.toMatchObject(gone)
    await expect(openFile({ org }, `${org.id}/../../etc/passwd`)).rejects.toMatchObject(gone)
    await removeFile({ org }, storageKey)
    await expect(openFile({ org }, storageKey)).rejects.toMatchObject(gone)
  })
})
