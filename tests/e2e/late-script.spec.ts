import type { Page } from '@playwright/test'
import { issueLink } from '@/lib/auth/links'
import { anApplication } from '../support/builders'
import { aRater } from '../support/references'
import { aCase } from '../support/review'
import { anAskedRun } from '../support/rsc'
import { heldUntilDrawn, moved, watchMoves } from './moves'
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

/** Somebody signed in on a phone, and where their application is. */
async function anApplicant(device: (options: typeof PHONE) => Promise<Page>) {
  const place = await anAssociation()
  const person = await aMember(place)
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, person))
  const page = await device(PHONE)
  await signIn(page, person.email)
  return { page, home: `/${place.slug}/applications/${id}` }
}

test('a training is logged before the script has come, errors included', async ({ device }) => {
  const { page, home } = await anApplicant(device)
  const line = await slowLine(page)
  await open(page, `${home}/training/new`)
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
  const { page, home } = await anApplicant(device)
  const line = await slowLine(page)
  await open(page, `${home}/training/new`)
  await page.getByLabel('Title of the training').fill('Typed early')
  await tick(page, /Which competencies/, 'Reflection')
  expect(line.came()).toBe(0)
  await page.waitForLoadState('networkidle')
  expect(line.came()).toBeGreaterThan(0)
  await expect(page.getByLabel('Title of the training')).toHaveValue('Typed early')
  await expect(page.getByRole('group', { name: /Which competencies/ }).getByLabel('Reflection')).toBeChecked()
})

test('a file chosen while the script was on its way is uploaded when it has come', async ({ device }) => {
  const { page, home } = await anApplicant(device)
  const line = await slowLine(page)
  await open(page, `${home}/documents`)
  const buffer = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`)
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
  const { page, home } = await anApplicant(device)
  await watchMoves(page)
  const fonts = await heldUntilDrawn(page, /\.woff2/)
  await page.goto(`${home}/documents`)
  await expect.poll(fonts.came).toBeGreaterThan(0)
  await page.evaluate(() => document.fonts.ready)
  expect(await moved(page, 0.002)).toEqual([])
})

test('a script that comes late adds nothing above what a thumb is on its way to', async ({ device }) => {
  const place = await anAssociation()
  const made = await inPlace(place, async (ctx) => {
    const { id, person, coordinator } = await aCase(ctx)
    return { id, person, coordinator }
  })
  const admin = await aMember(place, { roles: ['admin'] })
  const home = `/${place.slug}/applications/${made.id}`
  const office = `/${place.slug}/office`
  const seen = [
    [made.coordinator.email, [`${office}/applications`, `${office}/applications/${made.id}`]],
    [admin.email, [`${office}/letters/wordings/case-held?locale=en`, `${office}/settings`]],
    [made.person.email, [home, `${home}/documents`, `${home}/training`]],
  ] as const
  for (const [email, paths] of seen) {
    for (const path of paths) {
      const page = await device(PHONE)
      await signIn(page, email)
      await watchMoves(page)
      const scripts = await heldUntilDrawn(page, /\/_next\/static\/.*\.js/)
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(scripts.came(), path).toBeGreaterThan(0)
      expect(await moved(page), path).toEqual([])
      await page.close()
    }
  }
})
