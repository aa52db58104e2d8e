import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/lib/env/env'
import { receive } from '@/lib/storage/receive'
import { receivePages } from '@/lib/storage/receive-pages'
import { scan } from '@/lib/storage/scan'
import { CLAMD, EICAR, type Scanner, startClamd } from '../support/clamd'

it('says clean where no scanner is set, and waits where it is silent', async () => {
  expect(await scan(Buffer.from(EICAR), undefined)).toBe('clean')
  expect(await scan(Buffer.from('x'), 'tcp://127.0.0.1:1')).toBe('pending')
  const rude = createServer((socket) => void socket.end('stream: INSTREAM size limit exceeded. ERROR\0'))
  await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
  const address = rude.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(await scan(Buffer.from('x'), `tcp://127.0.0.1:${port}`)).toBe('pending')
  rude.close()
})

if (!CLAMD) console.warn('tests/storage/scan.test.ts: no clamd on this machine; the real daemon was not asked')

describe.skipIf(!CLAMD)('the real ClamAV daemon', () => {
  let scanner: Scanner
  beforeAll(async () => {
    scanner = await startClamd(CLAMD ?? '')
  }, 60_000)
  afterAll(() => scanner.stop())

  it('refuses EICAR, alone and inside a PDF, and lets a sound PDF pass', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage([200, 200]).drawText('Transcript')
    const sound = Buffer.from(await pdf.save())
    expect(await scan(sound, scanner.url)).toBe('clean')
    expect(await scan(Buffer.from(EICAR), scanner.url)).toBe('refused')
    expect(await scan(Buffer.concat([sound, Buffer.from(`\n%${EICAR}\n`)]), scanner.url)).toBe('refused')
  })

  it('keeps nothing of an upload it refuses, nor of pages one of which it refuses', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'attune-refused-'))
    const set = env()
    const before = { CLAMD_URL: set.CLAMD_URL, STORAGE_DIR: set.STORAGE_DIR }
    Object.assign(set, { CLAMD_URL: scanner.url, STORAGE_DIR: dir })
    const pdf = await PDFDocument.create()
    pdf.addPage([200, 200]).drawText('Transcript')
    const sound = Buffer.from(await pdf.save())
    const bad = Buffer.concat([sound, Buffer.from(`\n%${EICAR}\n`)])
    async function* whole(bytes: Buffer) {
      yield bytes
    }
    const org = { id: '11111111-1111-7111-8111-111111111111' }
    const sent = (name: string, bytes: Buffer) => ({ stream: whole(bytes), fileName: name })
    try {
      await expect(receive({ org }, sent('bad.pdf', bad))).rejects.toMatchObject({ reason: 'storage.error.infected' })
      const pages = receivePages({ org }, [sent('one.pdf', sound), sent('two.pdf', bad)])
      await expect(pages).rejects.toMatchObject({
        reason: 'storage.error.page.infected',
        detail: { file: 'two.pdf' },
      })
      expect(readdirSync(dir, { recursive: true })).toEqual([])
      expect((await receive({ org }, sent('one.pdf', sound))).verdict).toBe('clean')
    } finally {
      Object.assign(set, before)
    }
  })

  it('takes a file of the largest size in pieces', async () => {
    expect(await scan(Buffer.alloc(20 * 1024 * 1024, 'a'), scanner.url)).toBe('clean')
  })
})
