import { issueLink } from '@/lib/auth/links'
import { nameRater } from '@/lib/references/commands/name-rater'
import { anApplication } from '../support/builders'
import {
  aMember,
  anAssociation,
  answerStep,
  expect,
  heading,
  inPlace,
  newEmail,
  press,
  STEPS,
  signIn,
  test,
} from './support'

/** Somebody who asked for a reference, and the rater's link as the letter holds it. */
async function asked(more: { expired?: boolean } = {}) {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const email = newEmail('rater')
  const { application, referenceId } = await inPlace(place, async (ctx) => {
    const application = await anApplication(ctx, person)
    const named = {
      applicationId: application.id,
      name: 'Rita Rater',
      jobTitle: '',
      email,
      role: 'supervisor' as const,
    }
    await nameRater(application.ctx, { ...named, locale: 'en', waiver: true, send: 'now' })
    const { id } = await ctx.db.reference.findFirstOrThrow({
      where: { orgId: ctx.org.id, email },
      orderBy: { id: 'asc' },
    })
    return { application, referenceId: id }
  })
  const now = Date.now()
  const token = await inPlace(place, (ctx) =>
    issueLink(ctx, {
      purpose: 'rate',
      objectId: referenceId,
      orgId: place.id,
      expiresAt: new Date(now + (more.expired ? -1000 : 86_400_000)),
    }),
  )
  return {
    place,
    person,
    email,
    referenceId,
    link: `/rate/${token}`,
    home: `/${place.slug}/applications/${application.id}`,
  }
}

test('rates without JavaScript: gaps are named, nothing typed is lost, and the link is spent at the end', async ({
  device,
}) => {
  const { link } = await asked()
  const page = await device({ javaScriptEnabled: false })
  await page.goto(link)
  await press(page, 'Start')
  await expect(heading(page, 'About you')).toBeVisible()
  await expect(page.getByLabel('Your full name')).toHaveValue('Rita Rater')
  await press(page, 'Continue')
  await page.getByLabel('Usually').first().check()
  await press(page, 'Continue')
  await expect(page.getByText('Choose an answer, or “not enough information”').first()).toBeVisible()
  await expect(page.getByLabel('Usually').first()).toBeChecked()
  for (const title of STEPS) await answerStep(page, title, 'Usually')
  await expect(heading(page, 'Your recommendation')).toBeVisible()
  await page.getByLabel(/^Yes, I recommend/).check()
  await page.getByLabel(/anything that concerns you/).fill('Nothing at all.')
  await press(page, 'Continue')
  await expect(heading(page, 'Check your answers')).toBeVisible()
  await expect(page.getByText('Nothing at all.')).toBeVisible()
  await press(page, 'Send my reference')
  await expect(heading(page, 'Thank you')).toBeVisible()
  await page.goto(link)
  await expect(heading(page, 'Thank you')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send my reference' })).toHaveCount(0)
})

test('comes back later with the same link and finds what was written', async ({ page, device }) => {
  const { link } = await asked()
  await page.goto(link)
  await press(page, 'Start')
  await page.getByLabel(/How long, and from where/).fill('since 2021, same team')
  await press(page, 'Continue')
  await expect(heading(page, 'Knowledge and setting')).toBeVisible()
  await page.getByLabel('Nearly always').first().check()
  await press(page, 'Save and come back later')
  await expect(heading(page, 'Saved')).toBeVisible()
  const later = await device()
  await later.goto(`${link}?step=1`)
  await expect(later.getByLabel('Nearly always').first()).toBeChecked()
  await later.goto(`${link}?step=details`)
  await expect(later.getByLabel(/How long, and from where/)).toHaveValue('since 2021, same team')
})

test('declines with a reason that the applicant never reads', async ({ page, device }) => {
  const { link, home, person } = await asked()
  await page.goto(link)
  await page.getByRole('link', { name: 'I would rather not give this reference' }).click()
  await press(page, 'Decline this reference')
  await expect(page.getByText('Choose a reason').first()).toBeVisible()
  await page.getByLabel('I am too close to this person').check()
  await page.getByLabel('Would you like to add something?').fill('We are cousins, quietly.')
  await press(page, 'Decline this reference')
  await expect(heading(page, 'Thank you for telling us')).toBeVisible()
  const applicant = await device()
  await signIn(applicant, person.email)
  await applicant.goto(`${home}/references`)
  await expect(applicant.getByText('Declined', { exact: true })).toBeVisible()
  expect(await applicant.content()).not.toContain('cousins')
})

test('a link that ran out, one that was replaced and one that was never made say what to do', async ({ page }) => {
  const { link } = await asked({ expired: true })
  await page.goto(link)
  await expect(heading(page, 'This link has run out')).toBeVisible()
  await page.goto('/rate/guessed')
  await expect(heading(page, 'This link does not open anything')).toBeVisible()
})
