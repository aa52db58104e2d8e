import type { Page } from '@playwright/test'
import { nameRater } from '@/lib/references/commands/name-rater'
import { anApplication } from '../support/builders'
import {
  aMember,
  anAssociation,
  answerStep,
  doneBy,
  expect,
  heading,
  inPlace,
  linkIn,
  newEmail,
  openLetter,
  press,
  STEPS,
  signIn,
  test,
  tick,
} from './support'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** Somebody with an application begun, and nobody named in it. */
async function anApplicant() {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const id = await inPlace(place, async (ctx) => (await anApplication(ctx, person, { category: 'IFS' })).id)
  return { place, person, id, home: `/${place.slug}/applications/${id}` }
}

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().tap()

/** No page of a phone scrolls sideways. */
async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide, page.url()).toBeLessThanOrEqual(0)
}

test('on a phone: invite, the letter comes back, correct it, rate half, come back, finish, say how it was', async ({
  device,
}) => {
  test.slow()
  const { person, home } = await anApplicant()
  const applicant = await device(PHONE)
  await signIn(applicant, person.email)
  const name = 'Rita Rater'

  await test.step('names a rater at an address that nobody has', async () => {
    await applicant.goto(`${home}/references`)
    const places = applicant.getByRole('region', { name: 'Who can give your references' })
    await expect(places.getByText('the person who gives you RSC')).toBeVisible()
    await applicant.getByRole('link', { name: 'Name a rater' }).first().tap()
    await applicant.getByLabel('Their full name').fill(name)
    await applicant.getByLabel('Their e-mail address').fill(newEmail('rita').replace(/@.*/, '@bounce.example'))
    await tick(applicant, 'What are they to you?', 'Supervisor')
    await tick(applicant, /give up the right/, /^Yes/)
    await tick(applicant, 'When should we write to them?', 'Now')
    await fits(applicant)
    await tap(applicant, 'Name this person')
    await applicant.waitForURL(/\/references\?said=sent/)
  })

  const email = newEmail('rita')
  await test.step('reads that the letter came back, and corrects the address', async () => {
    await openLetter(applicant, person.email, /Our letter to Rita Rater came back/)
    await applicant.goto(`${home}/references`)
    await expect(applicant.getByText('Letter came back', { exact: true })).toBeVisible()
    await fits(applicant)
    await applicant.getByRole('link', { name: /^Correct the address.*Rita/ }).tap()
    await applicant.getByLabel('Their e-mail address').fill(email)
    await tap(applicant, 'Use this address')
    await applicant.waitForURL(/\/references\?said=sent/)
    await expect(applicant.getByText('Asked', { exact: true })).toBeVisible()
  })

  const rater = await device(PHONE)
  const link = await linkIn(rater, email, /asks you for a reference/, /\/rate\//)
  await test.step('the rater answers half on a phone', async () => {
    await rater.goto(link)
    await fits(rater)
    await tap(rater, 'Start')
    await expect(heading(rater, 'About you')).toBeVisible()
    await tap(rater, 'Continue')
    await expect(heading(rater, STEPS[0])).toBeVisible()
    await fits(rater)
    await answerStep(rater, STEPS[0], 'Nearly always')
    await expect(heading(rater, STEPS[1])).toBeVisible()
    await rater.getByLabel('Usually').first().check()
    await tap(rater, 'Save and come back later')
    await expect(heading(rater, 'Saved')).toBeVisible()
  })

  await test.step('comes back on another device, finishes, and says how it was', async () => {
    const later = await device(PHONE)
    await later.goto(link)
    await expect(heading(later, STEPS[1])).toBeVisible()
    await expect(later.getByLabel('Usually').first()).toBeChecked()
    for (const title of STEPS.slice(1)) await answerStep(later, title, 'Usually')
    await later.getByLabel(/^Yes, I recommend/).check()
    await tap(later, 'Continue')
    await expect(heading(later, 'Check your answers')).toBeVisible()
    await fits(later)
    await tap(later, 'Send my reference')
    await expect(heading(later, 'Thank you')).toBeVisible()
    await tick(later, 'How was it to give this reference?', 'Easy')
    await tick(later, 'Did you understand the questions?', 'All of them')
    await tap(later, 'Send these answers')
    await expect(later.getByText(/Choose an answer for “How long did it take”/).first()).toBeVisible()
    await tick(later, 'How long did it take?', 'Up to 10 minutes')
    await fits(later)
    await tap(later, 'Send these answers')
    await expect(later.getByText('Thank you for your answers about this form.')).toBeVisible()
  })

  await applicant.goto(`${home}/references`)
  await expect(applicant.getByText('Answered', { exact: true })).toBeVisible()
  await expect(applicant.getByText('Rita Rater has answered.')).toBeVisible()
})

test('the link can be shown and passed on; the rater declines, thinks again, and the office sees how it went', async ({
  device,
}) => {
  const { place, person, id, home } = await anApplicant()
  const coordinator = await aMember(place, { roles: ['coordinator'], givenName: 'Maya' })
  await doneBy(place, person, ['applicant'], (ctx) =>
    nameRater(ctx, {
      ...{ applicationId: id, name: 'Rita Rater', jobTitle: '', email: newEmail('rita'), role: 'supervisor' },
      ...{ locale: 'en', waiver: true, send: 'now' },
    }),
  )
  const applicant = await device(PHONE)
  await signIn(applicant, person.email)
  await applicant.goto(`${home}/references`)
  await tap(applicant, /^Show the link.*Rita/)
  const shown = (await applicant.getByText(/\/rate\//).textContent()) ?? ''
  const link = new URL(shown).pathname
  await fits(applicant)
  await applicant.reload()
  await expect(applicant.getByText(/\/rate\//)).toHaveCount(0)

  const rater = await device(PHONE)
  await rater.goto(`${link}?step=decline`)
  await rater.getByLabel('I have no time for it').check()
  await tap(rater, 'Decline this reference')
  await expect(heading(rater, 'Thank you for telling us')).toBeVisible()
  await tap(rater, 'I will give the reference after all')
  await expect(heading(rater, 'Ana Rivera asks you for a reference')).toBeVisible()

  const office = await device()
  await signIn(office, coordinator.email)
  await office.goto(`/${place.slug}/office/applications/${id}`)
  await expect(office.getByText(/The applicant was shown the link/)).toBeVisible()
  await office.getByRole('link', { name: /^Vet this rater.*Rita/ }).click()
  await press(office, 'Record the outcome')
  await expect(office.getByText('Write how you vetted this person').first()).toBeVisible()
  await office.getByRole('radio', { name: /^Vetted/ }).check()
  await office.getByLabel('How, and what was said').fill('Called on Monday: knows the Guidelines well.')
  await press(office, 'Record the outcome')
  await expect(office.getByText('Noted: this person counts as vetted.')).toBeVisible()
  await office.goto(`/${place.slug}/office/applications/${id}`)
  await expect(office.getByText('Vetted by the office').first()).toBeVisible()
})

test('an administrator copies the questions, changes one in both languages, and publishes', async ({ device }) => {
  const { place, person, id } = await anApplicant()
  const admin = await aMember(place, { roles: ['admin'], givenName: 'Sam' })
  const page = await device()
  await signIn(page, admin.email)
  await page.goto(`/${place.slug}/office/rating-forms`)
  await page.getByRole('link', { name: /^Make own questions.*Infant Family Specialist/ }).click()
  const first = page.getByRole('group', { name: 'Question 1', exact: true })
  await first.getByLabel('In English').fill('Greets every child by name')
  await first.getByLabel('In Spanish').fill('')
  await press(page, 'Publish from now on')
  await expect(page.getByText('Write this question in Spanish too').first()).toBeVisible()
  await expect(first.getByLabel('In English')).toHaveValue('Greets every child by name')
  await first.getByLabel('In Spanish').fill('Saluda a cada niño por su nombre')
  await press(page, 'Publish from now on')
  await expect(page.getByText(/^Published\./)).toBeVisible()
  await expect(page.getByText(/Version 1: 10 questions/)).toBeVisible()

  const email = newEmail('rosa')
  await doneBy(place, person, ['applicant'], (ctx) =>
    nameRater(ctx, {
      ...{ applicationId: id, name: 'Rosa Rater', jobTitle: '', email, role: 'colleague' },
      ...{ locale: 'es', waiver: true, send: 'now' },
    }),
  )
  const rater = await device()
  await rater.context().addCookies([{ name: 'attune.locale', value: 'es', url: new URL(page.url()).origin }])
  await rater.goto(await linkIn(rater, email, /le pide una referencia/, /\/rate\//))
  await press(rater, 'Comenzar')
  await press(rater, 'Continuar')
  await expect(rater.getByText('Saluda a cada niño por su nombre')).toBeVisible()
})

test.describe('a link', () => {
  const asked = async (more: { name?: string } = {}) => {
    const one = await anApplicant()
    const email = newEmail('rita')
    const { referenceId } = await doneBy(one.place, one.person, ['applicant'], (ctx) =>
      nameRater(ctx, {
        ...{ applicationId: one.id, name: more.name ?? 'Rita Rater', jobTitle: '', email, role: 'supervisor' },
        ...{ locale: 'en', waiver: true, send: 'now' },
      }),
    )
    return { ...one, email, referenceId }
  }
  const rowOf = ({ place, referenceId }: { place: { id: string }; referenceId: string }) =>
    inPlace(place, (ctx) =>
      ctx.db.reference.findUniqueOrThrow({
        where: { orgId_id: { orgId: place.id, id: referenceId } },
        include: { rating: true },
      }),
    )

  test('that a mail scanner opened first, with GET and HEAD and in every step, is as it was', async ({ page }) => {
    const one = await asked()
    const link = await linkIn(page, one.email, /asks you for a reference/, /\/rate\//)
    const before = await rowOf(one)
    for (const step of ['', '?step=decline', '?step=1', '?step=check']) {
      await page.request.get(link + step)
      await page.request.head(link + step)
    }
    expect(await rowOf(one)).toEqual(before)
    await page.goto(link)
    await press(page, 'Start')
    await expect(heading(page, 'About you')).toBeVisible()
  })

  test('leads to one rating only, whatever somebody adds to it', async ({ page, device }) => {
    const [mine, theirs] = [await asked(), await asked({ name: 'Otto Other' })]
    const link = await linkIn(page, mine.email, /asks you for a reference/, /\/rate\//)
    const other = await device()
    const otherLink = await linkIn(other, theirs.email, /asks you for a reference/, /\/rate\//)
    await page.goto(`${link}?referenceId=${theirs.referenceId}`)
    await press(page, 'Start')
    await expect(page.getByLabel('Your full name')).toHaveValue('Rita Rater')
    expect((await rowOf(theirs)).openedAt).toBeNull()
    await other.goto(otherLink)
    await press(other, 'Start')
    await expect(other.getByLabel('Your full name')).toHaveValue('Otto Other')
    for (const guess of [
      link.slice(0, -1),
      `${link}x`,
      `/rate/${mine.referenceId}`,
      `/confirm-hours${link.slice(5)}`,
    ]) {
      await page.goto(guess)
      await expect(heading(page, 'This link does not open anything')).toBeVisible()
    }
  })

  test('of a rating that is no longer needed says so', async ({ page, device }) => {
    const one = await asked()
    const link = await linkIn(page, one.email, /asks you for a reference/, /\/rate\//)
    const applicant = await device()
    await signIn(applicant, one.person.email)
    await applicant.goto(`${one.home}/withdraw`)
    await press(applicant, /^(Yes, withdraw|Withdraw)/)
    await expect(applicant.getByText('Withdrawn').first()).toBeVisible()
    await page.goto(link)
    await expect(heading(page, 'This reference is no longer needed')).toBeVisible()
    await openLetter(page, one.email, /no longer needed/)
  })
})
