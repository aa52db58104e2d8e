import { chmodSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { expect, it } from 'vitest'

const org = { id: '11111111-1111-7111-8111-111111111111' }
const dir = mkdtempSync(path.join(tmpdir(), 'attune-unwritable-'))
process.env.STORAGE_DIR = dir
const { receive } = await import('@/lib/storage/receive')

/** Root may write anywhere; the server does not run as root. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

const lying = () => readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

it('lays down nothing in a folder that cannot be written, neither whole nor half, and works again afterwards', async () => {
  const document = await PDFDocument.create()
  document.addPage([200, 200]).drawText('Transcript')
  const pdf = await document.save()
  async function* whole() {
    yield pdf
  }
  const send = () => receive({ org }, { stream: whole(), fileName: 'transcript.pdf' })
  chmodSync(dir, 0o777)
  const { storageKey } = await asNobody(send)
  const folders = ['', '.incoming', org.id, path.dirname(storageKey)].map((name) => path.join(dir, name))
  for (const folder of folders) {
    chmodSync(folder, 0o555)
    // A file whose place starts with the same two letters needs no new folder: only the place it is drafted in matters.
    if (folder === path.join(dir, '.incoming')) await expect(asNobody(send)).rejects.toMatchObject({ code: 'EACCES' })
    chmodSync(folder, 0o777)
  }
  chmodSync(path.join(dir, org.id), 0o555)
  const ends: string[] = []
  for (let tried = 0; tried < 5; tried++) {
    ends.push(
      await asNobody(send).then(
        () => 'kept',
        (error: NodeJS.ErrnoException) => error.code ?? '',
      ),
    )
  }
  // One in 256 lands in a folder that is there already.
  expect(ends).toContain('EACCES')
  chmodSync(path.join(dir, org.id), 0o777)
  expect(lying().filter((entry) => entry.parentPath.includes('.incoming'))).toEqual([])
  const before = lying().length
  await asNobody(send)
  expect(lying()).toHaveLength(before + 1)
})
