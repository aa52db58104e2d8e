import { issueLink } from '@/lib/auth/links'
import { anApplication } from '../support/builders'
import { aRater } from '../support/references'
import { aCase } from '../support/review'
import { anAskedRun } from '../support/rsc'
import { aMember, anAssociation, doneBy, expect, heading, inPlace, signIn, test } from './support'
import { tabTo } from './ways'

test('the first Tab leads past the menu to the content', async ({ page }) => {
  await page.goto('/sign-in')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('a training is logged with the keyboard alone, errors included', async ({ page }) => {
  const place = await anAssociation()
  const person = await aMember(place)
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, person))
  await signIn(page, person.email)
  await page.goto(`/${place.slug}/applications/${id}/training`)
  await tabTo(page, /^Add a training/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Title of the training')).toBeVisible()
  await tabTo(page, /Title of the training/)
  await page.keyboard.type('Typed without a mouse')
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await tabTo(page, /Enter who gave the training/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Who gave it')).toBeFocused()
  await page.keyboard.type('Institute')
  for (const [part, typed] of [
    ['Month', '3'],
    ['Day', '14'],
    ['Year', '2026'],
  ] as const) {
    await tabTo(page, new RegExp(`Day it was completed.* ${part}$`, 's'))
    await page.keyboard.type(typed)
  }
  await tabTo(page, /^Hours/)
  await page.keyboard.type('6')
  await tabTo(page, /Which ages.*Pregnancy to 36 months/s)
  await page.keyboard.press('Space')
  await tabTo(page, /Which competencies.*Reflection/s)
  await page.keyboard.press('Space')
  await tabTo(page, /^Save$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved: Typed without a mouse')).toBeVisible()
})

test('a coordinator decides with the keyboard alone', async ({ page }) => {
  const place = await anAssociation()
  const { coordinator } = await inPlace(place, async (ctx) => aCase(ctx).then(({ coordinator }) => ({ coordinator })))
  await signIn(page, coordinator.email)
  await page.goto(`/${place.slug}/office/applications`)
  await tabTo(page, /^Ana /)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Endorse…' })).toBeVisible()
  await tabTo(page, /^Endorse…/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Endorse Ana/ })).toBeVisible()
  await tabTo(page, /A word for the applicant/)
  await page.keyboard.type('Congratulations from all of us.')
  await tabTo(page, /^Endorse Ana/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/is endorsed. The letter is on its way/)).toBeVisible()
})

test('a rater answers with the keyboard alone', async ({ page }) => {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const { referenceId: objectId } = await doneBy(place, person, ['applicant'], (ctx) => aRater(ctx, person))
  const given = { purpose: 'rate' as const, objectId, orgId: place.id, expiresAt: new Date(Date.now() + 86_400_000) }
  await page.goto(`/rate/${await inPlace(place, (ctx) => issueLink(ctx, given))}`)
  await tabTo(page, /^Start$/)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'About you')).toBeVisible()
  await tabTo(page, /^Continue$/)
  await page.keyboard.press('Enter')
  for (const title of ['Knowledge and setting', 'With children, families and colleagues', 'Thinking and reflecting']) {
    await expect(heading(page, title)).toBeVisible()
    const questions = await page.getByRole('radiogroup').or(page.locator('fieldset')).count()
    for (let question = 0; question < questions; question += 1) {
      await tabTo(page, /Hardly ever|Nearly always|Usually|Sometimes|Not enough/)
      await page.keyboard.press('ArrowDown')
    }
    await tabTo(page, /^Continue$/)
    await page.keyboard.press('Enter')
  }
  await expect(heading(page, 'Your recommendation')).toBeVisible()
  await tabTo(page, /Yes, I recommend/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Continue$/)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Check your answers')).toBeVisible()
  await tabTo(page, /^Send my reference$/)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Thank you')).toBeVisible()
})

test('a giver confirms hours with the keyboard alone', async ({ page }) => {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const { requestId: objectId } = await doneBy(place, person, ['applicant'], (ctx) => anAskedRun(ctx, person))
  const expiresAt = new Date(Date.now() + 86_400_000)
  const given = { purpose: 'confirm-hours' as const, objectId, orgId: place.id, expiresAt, beside: true }
  await page.goto(`/confirm-hours/${await inPlace(place, (ctx) => issueLink(ctx, given))}`)
  await tabTo(page, /Yes, this entry is right/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Confirm/)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Thank you')).toBeVisible()
})
