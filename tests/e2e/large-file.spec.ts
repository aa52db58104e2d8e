import { mkdtemp, open, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { anApplication } from '../support/builders'
import { aMember, anAssociation, doneBy, expect, inPlace, ORIGIN, openSessionOf, press, signIn, test } from './support'

const MEGABYTE = 1024 * 1024
const SIZE = 200 * MEGABYTE
const LINE = 'Attachment,Blue Ridge AIMH,2025-03-04,6,IMH-E\n'
test.setTimeout(180_000)

const PIECE = Buffer.from(LINE.repeat(Math.floor(MEGABYTE / LINE.length)))

async function somebody() {
  const place = await anAssociation()
  const who = await aMember(place)
  const id = await doneBy(place, who, ['applicant'], async (ctx) => (await anApplication(ctx, who)).id)
  return { place, who, home: `/${place.slug}/applications/${id}` }
}

const importsOf = (place: { id: string }) =>
  inPlace(place, (ctx) => ctx.db.import.count({ where: { orgId: ctx.org.id } }))

/** Sends so many bytes of rows, a piece at a time, as fast as they are taken; answers what came back. */
function sent(url: string, headers: Record<string, string>, size: number) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { hostname, port, pathname, search } = new URL(url)
    const out = request({ hostname, port, path: pathname + search, method: 'POST', headers }, (answer) => {
      let body = ''
      answer.on('data', (piece) => {
        body += piece
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
    })
    out.on('error', reject)
    let left = size
    const push = () => {
      while (left > 0) {
        left -= PIECE.length
        if (!out.write(PIECE)) return void out.once('drain', push)
      }
      out.end()
    }
    push()
  })
}

test('a file of 200 MB is refused in words by the door of spreadsheets, and nothing of it stays', async () => {
  const { place, who, home } = await somebody()
  const { name, value } = await openSessionOf(who.email)
  const headers = {
    ...{ cookie: `${name}=${value}`, origin: ORIGIN, accept: 'application/json' },
    ...{ 'content-type': 'text/csv', 'x-file-name': 'huge.csv', 'x-real-ip': `large-${Date.now()}` },
  }
  const answer = await sent(`${ORIGIN}${home}/spreadsheet/upload?log=training`, headers, SIZE)
  expect(answer.status).toBe(422)
  expect(JSON.parse(answer.body)).toMatchObject({ reason: 'transfer.refused.tooLarge', detail: { megabytes: 10 } })
  expect(await importsOf(place)).toBe(0)
})

test('one byte too many is too many: no file is cut and taken for whole', async () => {
  const { place, who, home } = await somebody()
  const { name, value } = await openSessionOf(who.email)
  const headers = {
    ...{ cookie: `${name}=${value}`, origin: ORIGIN, accept: 'application/json' },
    ...{ 'content-type': 'text/csv', 'x-file-name': 'huge.csv', 'x-real-ip': `large-${Date.now()}` },
  }
  const answer = await sent(`${ORIGIN}${home}/spreadsheet/upload?log=training`, headers, 11 * MEGABYTE)
  expect(JSON.parse(answer.body)).toMatchObject({ reason: 'transfer.refused.tooLarge' })
  expect(await importsOf(place)).toBe(0)
})

test('without JavaScript the page itself says that the file is too large', async ({ device }) => {
  const { place, who, home } = await somebody()
  const folder = await mkdtemp(path.join(tmpdir(), 'attune-large-'))
  const file = path.join(folder, 'huge.csv')
  const huge = await open(file, 'w')
  await huge.truncate(SIZE)
  await huge.close()
  const page = await device({ javaScriptEnabled: false })
  await signIn(page, who.email)
  await page.goto(`${home}/spreadsheet?log=training`)
  await page.locator('input[type=file]').setInputFiles(file)
  await press(page, 'Upload')
  await expect(page.getByRole('alert')).toContainText('10 MB', { timeout: 90_000 })
  expect(await importsOf(place)).toBe(0)
  await rm(folder, { recursive: true })
})
