import { request as rawRequest } from 'node:http'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { cookieName } from '@/lib/auth/session'
import { keysBefore } from '@/lib/storage/storage'
import { anApplication } from '../support/builders'
import { aTraining } from '../support/ledger'
import { aMember, anAssociation, doneBy, expect, inPlace, ORIGIN, openSessionOf, press, signIn, test } from './support'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

async function owner() {
  const place = await anAssociation()
  const ana = await aMember(place, { givenName: 'Ana' })
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, ana))
  return { place, ana, id, home: `/${place.slug}/applications/${id}` }
}

const photo = (width: number, height: number, orientation: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8a5' } })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer()

const filesOf = (orgId: string) => keysBefore({ org: { id: orgId } }, new Date(Date.now() + 60_000))
const fits = async (page: import('@playwright/test').Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

test('several photographs become one document in the order given; it serves a second entry and shows its translation', async ({
  device,
}) => {
  const { place, ana, id, home } = await owner()
  const [first, second] = await doneBy(place, ana, ['applicant'], async (ctx) => [
    await aTraining(ctx, id, { title: 'First course' }),
    await aTraining(ctx, id, { title: 'Second course' }),
  ])
  const page = await device(PHONE)
  await signIn(page, ana.email)
  await page.goto(`${home}/training/${first}`)
  const jpg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
  await page
    .getByLabel('Upload a document')
    .setInputFiles([jpg('back.jpg', await photo(400, 300, 1)), jpg('stray.jpg', await photo(50, 50, 1))])
  await page.getByLabel('Upload a document').setInputFiles([jpg('front.jpg', await photo(400, 200, 6))])
  await page.getByRole('button', { name: 'Take out stray.jpg' }).click()
  await page.getByRole('button', { name: 'Move up front.jpg' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'front.jpg' })).toContainText('1.')
  await fits(page)
  await press(page, 'Join 2 files into one document')
  await expect(page.getByText('front.pdf is uploaded.')).toBeVisible()

  const href = await page.getByRole('link', { name: 'front.pdf' }).getAttribute('href')
  const file = await page.request.get(href ?? '')
  const joined = await PDFDocument.load(await file.body())
  expect(joined.getPages().map((one) => [one.getWidth(), one.getHeight()])).toEqual([
    [396, 792],
    [792, 594],
  ])

  await page.goto(`${home}/training/${second}`)
  await page.getByLabel('Or attach one you uploaded before').selectOption('front.pdf')
  await press(page, 'Attach')
  await expect(page.getByRole('button', { name: 'Take off front.pdf' })).toBeVisible()
  expect(await filesOf(place.id)).toHaveLength(1)

  await page.goto(`${home}/documents`)
  await page.getByLabel('Upload a document').setInputFiles([jpg('english.jpg', await photo(90, 90, 1))])
  await press(page, 'Upload')
  await expect(page.getByText('english.jpg is uploaded.')).toBeVisible()
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'english.jpg', exact: true }) })
  await row.getByText('Is it a translation?').click()
  await row.getByLabel('It translates').selectOption('front.pdf')
  await row.getByRole('button', { name: 'Show both together' }).click()
  await expect(page.getByText('Translation of front.pdf')).toBeVisible()
  await fits(page)
  await page.goto(`${home}/training/${second}`)
  await expect(page.getByRole('link', { name: 'english.jpg' })).toBeVisible()
})

test('a line that breaks leaves nothing behind, keeps what was chosen, and the same press tries again', async ({
  device,
}) => {
  const { place, ana, home } = await owner()
  const page = await device(PHONE)
  await signIn(page, ana.email)
  await page.goto(`${home}/documents`)
  const buffer = await photo(600, 400, 1)
  await page.getByLabel('Upload a document').setInputFiles([{ name: 'card.jpg', mimeType: 'image/jpeg', buffer }])
  await page.context().setOffline(true)
  await press(page, 'Upload')
  await expect(page.getByText('Nothing was uploaded and nothing is lost')).toBeVisible()
  await page.context().setOffline(false)
  await press(page, 'Upload')
  await expect(page.getByText('card.jpg is uploaded.')).toBeVisible()

  const { value } = await openSessionOf(ana.email)
  const half = await new Promise<string>((resolve) => {
    const request = rawRequest(`${ORIGIN}${home}/documents/upload`, {
      method: 'POST',
      headers: {
        origin: ORIGIN,
        cookie: `${cookieName()}=${value}`,
        'content-type': 'image/jpeg',
        'x-file-name': 'half.jpg',
        'content-length': 3_000_000,
      },
    })
    request.on('error', (error) => resolve(error.message))
    request.on('response', (response) => resolve(String(response.statusCode)))
    request.write(buffer)
    request.write(Buffer.alloc(1_000_000))
    setTimeout(() => request.destroy(new Error('broken')), 1500)
  })
  expect(half).toBe('broken')
  // The door sweeps away what the half of a file left, a moment after the line broke.
  await expect.poll(async () => (await filesOf(place.id)).length).toBe(1)
  await page.reload()
  await expect(page.getByRole('link', { name: 'card.jpg', exact: true })).toBeVisible()
  await expect(page.getByText('half.jpg')).toHaveCount(0)
  expect(await filesOf(place.id)).toHaveLength(1)
})

test('without JavaScript the files chosen together become one document, and a refusal names its file', async ({
  device,
}) => {
  const { ana, home } = await owner()
  const page = await device({ ...PHONE, javaScriptEnabled: false })
  await signIn(page, ana.email)
  await page.goto(`${home}/documents`)
  const jpg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
  const sound = jpg('one.jpg', await photo(80, 60, 1))
  await page.getByLabel('Upload a document').setInputFiles([sound, jpg('two.jpg', Buffer.from('no picture'))])
  await press(page, 'Upload')
  await expect(page.getByText('two.jpg is not a PDF, a JPG or a PNG')).toBeVisible()
  await page.getByLabel('Upload a document').setInputFiles([sound, jpg('two.jpg', await photo(60, 80, 1))])
  await press(page, 'Upload')
  await expect(page.getByRole('link', { name: 'one.pdf', exact: true })).toBeVisible()
})
