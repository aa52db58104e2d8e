import type { Page } from '@playwright/test'
import { aCase, addTraining, aSubmitted, stateOf, trailOf } from '../support/review'
import {
  aMember,
  anAssociation,
  expect,
  fillDay,
  heading,
  inPlace,
  press,
  problems,
  signIn,
  test,
  tick,
} from './support'

/** A clean case on the desk of a coordinator who is signed in. */
async function coordinator(page: Page, make = aCase) {
  const place = await anAssociation()
  const made = await inPlace(place, async (ctx) => {
    const { id, person, coordinator, reference } = await make(ctx)
    return { id, person, coordinator, reference }
  })
  await signIn(page, made.coordinator.email)
  return { place, ...made, address: `/${place.slug}/office/applications/${made.id}` }
}

test('two coordinators decide at once: one decision stands, the other is told what happened', async ({
  page,
  device,
}) => {
  const { place, id, address } = await coordinator(page)
  const second = await device()
  const other = await aMember(place, { givenName: 'Second', familyName: 'Coordinator', roles: ['coordinator'] })
  await signIn(second, other.email)
  await page.goto(`${address}/decide?act=endorse`)
  await second.goto(`${address}/decide?act=defer`)
  await second.getByLabel('What is missing, and what to do next').fill('Please show the hours of your training.')
  await second
    .getByRole('group', { name: /^Training/ })
    .first()
    .getByLabel('Reason')
    .selectOption('not-shown')
  await press(page, /^Endorse Ana/)
  await expect(page.getByText(/is endorsed. The letter is on its way/)).toBeVisible()
  await press(second, /^Defer the application/)
  await expect(second.getByText(/decided this on .*: endorsed. Nothing was changed by you/).first()).toBeVisible()
  await expect(second.getByLabel('What is missing, and what to do next')).toHaveValue(
    'Please show the hours of your training.',
  )
  const trail = await inPlace(place, async (ctx) => [await stateOf(ctx, id), await trailOf(ctx, id)] as const)
  expect(trail[0]).toBe('endorsed')
  expect(trail[1].filter((name) => name === 'review.decisionRecorded')).toHaveLength(1)
})

test('two presses in the same moment are one decision', async ({ page, device }) => {
  const { place, id, address, coordinator: who } = await coordinator(page)
  const second = await device()
  await signIn(second, who.email)
  for (const tab of [page, second]) await tab.goto(`${address}/decide?act=endorse`)
  await Promise.all([page, second].map((tab) => press(tab, /^Endorse Ana/)))
  for (const tab of [page, second]) {
    await expect(
      tab.getByText(/is endorsed. The letter is on its way|decided this on .*: endorsed/).first(),
    ).toBeVisible()
  }
  const awards = await inPlace(place, (ctx) =>
    ctx.db.endorsement.count({ where: { orgId: ctx.org.id, applicationId: id } }),
  )
  expect(awards).toBe(1)
})

test('starts, marks, refuses with a reason, asks, and defers with feedback', async ({ page, device }) => {
  const { place, person, address, reference } = await coordinator(page, async (ctx) => {
    const made = await aSubmitted(ctx)
    await addTraining(ctx, made.person.id, 'A talk without papers')
    return made
  })
  await page.goto(`/${place.slug}/office/applications`)
  await page.getByRole('link', { name: /Ana/ }).first().click()
  await expect(page.getByText(reference).first()).toBeVisible()
  await press(page, 'Begin the review')
  await expect(page.getByText('In review').first()).toBeVisible()
  await page.getByRole('link', { name: /^Not accepted….*A talk without papers/ }).click()
  await press(page, 'Mark as not accepted')
  await expect(problems(page)).toContainText('Choose why the entry is not accepted')
  await tick(page, 'Why', 'Another reason')
  await press(page, 'Mark as not accepted')
  await expect(problems(page)).toContainText('Say in a sentence why')
  await page.getByLabel('In your own words').fill('There is no certificate.')
  await press(page, 'Mark as not accepted')
  await expect(page.getByText(/Not accepted: Another reason – There is no certificate/)).toBeVisible()

  await page.goto(`${address}/request`)
  await page.getByLabel('A talk without papers').fill('')
  await press(page, /^Send to/)
  await expect(problems(page)).toContainText('Write what you need in at least one place')
  await page.getByLabel('A talk without papers').fill('Please attach the certificate of this talk.')
  await press(page, /^Send to/)
  await expect(page.getByText(/Your questions are on their way/)).toBeVisible()

  const applicant = await device()
  await signIn(applicant, person.email)
  const home = address.replace('/office', '')
  await applicant.goto(home)
  await expect(applicant.getByText('Please attach the certificate of this talk.').first()).toBeVisible()
  await applicant.goto(`${home}/information`)
  await press(applicant, 'Send my answers')
  await expect(problems(applicant)).toContainText('Write your answer')
  await applicant.getByLabel('Your answer').fill('There was none; please leave it out.')
  await press(applicant, 'Send my answers')
  await applicant.waitForURL((url) => !url.pathname.endsWith('/information') || url.search !== '')

  await page.goto(`${address}/decide?act=defer`)
  await press(page, /^Defer the application/)
  await expect(problems(page)).toContainText('Tell the applicant what is missing')
  await page.getByLabel('What is missing, and what to do next').fill('One more training hour, then send it again.')
  const training = page.getByRole('group', { name: /^Training/ }).first()
  await training.getByLabel('Reason').selectOption('not-shown')
  await training.getByLabel('What is to be done').fill('Attach the certificate.')
  await press(page, /^Defer the application/)
  await expect(page.getByText('The application is deferred.')).toBeVisible()
  await applicant.goto(home)
  await expect(applicant.getByText('One more training hour, then send it again.')).toBeVisible()
  await expect(applicant.getByText('Attach the certificate.')).toBeVisible()
  await press(applicant, 'Open it again and go on')
  await expect(applicant.getByText('Draft').first()).toBeVisible()
})

test('marks everything at once, and what changes afterwards is to be looked at again', async ({ page }) => {
  const { address } = await coordinator(page)
  await page.goto(address)
  await press(page, /^Verify all \d+ entries/)
  await expect(page.getByText('Not looked at yet')).toHaveCount(0)
  await expect(page.getByText('Verified', { exact: true }).first()).toBeVisible()
})

test('nobody judges an application of their own', async ({ page }) => {
  const { place, id, address } = await coordinator(page)
  await inPlace(place, async (ctx) => {
    const { personId } = await ctx.db.application.findFirstOrThrow({ where: { orgId: ctx.org.id, id } })
    await ctx.db.roleHeld.create({ data: { orgId: ctx.org.id, personId, role: 'coordinator', grantedAt: new Date() } })
    const { email } = await ctx.db.person.findFirstOrThrow({ where: { orgId: ctx.org.id, id: personId } })
    await signIn(page, email)
  })
  await page.goto(address)
  await expect(page.getByRole('button', { name: /^(Verify|Begin)/ })).toHaveCount(0)
  await page.goto(`${address}/decide`)
  await expect(page.getByText('There is nothing to decide here now.')).toBeVisible()
})

test('vets a giver for certain days', async ({ page }) => {
  const place = await anAssociation({ settings: { vettedGivers: { allowed: true, until: '2030-12-31' } } })
  const who = await aMember(place, { roles: ['coordinator'] })
  await signIn(page, who.email)
  await page.goto(`/${place.slug}/office/givers/vet`)
  await press(page, 'Vet this giver')
  await expect(problems(page)).toContainText('Enter the first name')
  await page.getByLabel('First name').fill('Vera')
  await page.getByLabel('Last name').fill('Vetted')
  await page.getByLabel('E-mail').fill('vera@giver.test')
  await fillDay(page, 'First day', '2025-01-01')
  await fillDay(page, 'Last day', '2029-12-31')
  await press(page, 'Vet this giver')
  await page.waitForURL(/\/office\/givers(\?|$)/)
  await expect(heading(page, 'Vetted givers of RSC')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /Vera Vetted|Vetted, Vera/ })).toBeVisible()
})
