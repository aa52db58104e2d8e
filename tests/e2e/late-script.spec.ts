import { issueLink } from '@/lib/auth/links'
import { anApplication } from '../support/builders'
import { aRater } from '../support/references'
import { anAskedRun } from '../support/rsc'
import {
  aMember,
  anAssociation,
  answerStep,
  doneBy,
  expect,
  fillDay,
  heading,
  inPlace,
  press,
  STEPS,
  signIn,
  test,
  tick,
} from './support'
import { open, PHONE, slowLine } from './ways'

test('a training is logged before the script has come, errors included', async ({ device }) => {
  const place = await anAssociation()
  const person = await aMember(place)
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, person))
  const page = await device(PHONE)
  await signIn(page, person.email)
  const line = await slowLine(page)
  await open(page, `/${place.slug}/applications/${id}/training/new`)
  await page.getByLabel('Title of the training').fill('Sent over a slow line')
  await press(page, 'Save')
  await expect(page.getByText('Enter who gave the training').first()).toBeVisible()
  expect(line.came()).toBe(0)
  await expect(page.getByLabel('Title of the training')).toHaveValue('Sent over a slow line')
  await page.getByLabel('Who gave it').fill('Institute')
  await fillDay(page, /Day it was completed/, '2026-03-14')
  await page.getByLabel('Hours', { exact: true }).fill('6')
  await tick(page, /Which ages/, /Pregnancy to 36 months/)
  await tick(page, /Which competencies/, 'Reflection')
  await press(page, 'Save')
  await expect(page.getByText('Saved: Sent over a slow line')).toBeVisible()
})

test('what was typed while the script was on its way is still there when it has come', async ({ device }) => {
  const place = await anAssociation()
  const person = await aMember(place)
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, person))
  const page = await device(PHONE)
  await signIn(page, person.email)
  const line = await slowLine(page)
  await open(page, `/${place.slug}/applications/${id}/training/new`)
  await page.getByLabel('Title of the training').fill('Typed early')
  await tick(page, /Which competencies/, 'Reflection')
  expect(line.came()).toBe(0)
  await page.waitForLoadState('networkidle')
  expect(line.came()).toBeGreaterThan(0)
  await expect(page.getByLabel('Title of the training')).toHaveValue('Typed early')
  await expect(page.getByRole('group', { name: /Which competencies/ }).getByLabel('Reflection')).toBeChecked()
})

test('a file chosen while the script was on its way is uploaded when it has come', async ({ device }) => {
  const place = await anAssociation()
  const person = await aMember(place)
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, person))
  const page = await device(PHONE)
  await signIn(page, person.email)
  const line = await slowLine(page)
  await open(page, `/${place.slug}/applications/${id}/documents`)
  const buffer = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  await page.getByLabel('Upload a document').setInputFiles({ name: 'early.pdf', mimeType: 'application/pdf', buffer })
  expect(line.came()).toBe(0)
  await expect(page.getByRole('button', { name: 'Take out early.pdf' })).toBeVisible()
  await press(page, 'Upload')
  await expect(page.getByText('early.pdf is uploaded.')).toBeVisible()
})

test('a rater answers everything before the script has come', async ({ device }) => {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const { referenceId } = await doneBy(place, person, ['applicant'], (ctx) => aRater(ctx, person))
  const expiresAt = new Date(Date.now() + 86_400_000)
  const token = await inPlace(place, (ctx) =>
    issueLink(ctx, { purpose: 'rate', objectId: referenceId, orgId: place.id, expiresAt }),
  )
  const page = await device(PHONE)
  await slowLine(page)
  await open(page, `/rate/${token}`)
  await press(page, 'Start')
  await expect(heading(page, 'About you')).toBeVisible()
  await press(page, 'Continue')
  for (const title of STEPS) await answerStep(page, title, 'Usually')
  await page.getByLabel(/^Yes, I recommend/).check()
  await press(page, 'Continue')
  await press(page, 'Send my reference')
  await expect(heading(page, 'Thank you')).toBeVisible()
})

test('a giver confirms hours before the script has come', async ({ device }) => {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const { requestId } = await doneBy(place, person, ['applicant'], (ctx) => anAskedRun(ctx, person))
  const expiresAt = new Date(Date.now() + 86_400_000)
  const token = await inPlace(place, (ctx) =>
    issueLink(ctx, { purpose: 'confirm-hours', objectId: requestId, orgId: place.id, expiresAt, beside: true }),
  )
  const page = await device(PHONE)
  await slowLine(page)
  await open(page, `/confirm-hours/${token}`)
  await page.getByLabel(/^Yes, this entry is right/).check()
  await press(page, 'Confirm')
  await expect(heading(page, 'Thank you')).toBeVisible()
})

test('letters of the font that come late move nothing under the thumb', async ({ device }) => {
  const place = await anAssociation()
  const person = await aMember(place)
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, person))
  const page = await device(PHONE)
  await signIn(page, person.email)
  let fonts = 0
  await page.route(/\.woff2/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue().catch(() => undefined)
    fonts += 1
  })
  await page.goto(`/${place.slug}/applications/${id}/documents`)
  await expect.poll(() => fonts).toBeGreaterThan(0)
  await page.evaluate(() => document.fonts.ready)
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const watcher = new PerformanceObserver((list) => {
          resolve(list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0))
        })
        watcher.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 1000)
      }),
  )
  expect(moved).toBeLessThanOrEqual(0.002)
})
