import { createServer } from 'node:net'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

  it('takes a file of the largest size in pieces', async () => {
    expect(await scan(Buffer.alloc(20 * 1024 * 1024, 'a'), scanner.url)).toBe('clean')
  })
})
