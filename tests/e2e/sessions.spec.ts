import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { anApplication } from '../support/builders'
import { anEndorsement } from '../support/rsc'
import { aMember, anAssociation, expect, fillDay, heading, inPlace, press, signIn, test, tick } from './support'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** An applicant and their giver, both with accounts. */
async function pair() {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const giver = await aMember(place, { givenName: 'Gwen', familyName: 'Giver' })
  const applicationId = await inPlace(place, async (ctx) => {
    await anEndorsement(ctx, giver.id, { category: 'IMHM-C' })
    const application = await anApplication(ctx, person)
    await nameGiver(application.ctx, { by: 'register', applicationId: application.id, personId: giver.id })
    return application.id
  })
  const base = `/${place.slug}/sessions`
  return { person, giver, base, supervision: `/${place.slug}/applications/${applicationId}/supervision` }
}

test('one logs, the other confirms with a tap, on two phones', async ({ device }) => {
  const { person, giver, base, supervision } = await pair()
  const applicant = await device(PHONE)
  await signIn(applicant, person.email)
  await applicant.goto(supervision)
  await applicant.getByRole('link', { name: 'Log a session you received' }).click()
  await expect(heading(applicant, 'Log a session you received')).toBeVisible()
  await fillDay(applicant, 'Day of the session', '2026-03-04')
  await expect(applicant.getByText('it will count once Gwen Giver confirms it')).toBeVisible()
  await applicant.getByLabel('How long?').fill('1:30')
  await applicant.getByLabel('Individual', { exact: true }).check()
  await press(applicant, 'Save')
  await expect(applicant.getByText('Choose whether it was in person or virtual').first()).toBeVisible()
  await expect(applicant.getByLabel('How long?')).toHaveValue('1:30')
  await applicant.getByLabel('Virtual').check()
  await applicant.getByLabel('My own practice').check()
  await tick(applicant, 'Which ages was it about?', /Pregnancy/)
  await press(applicant, 'Save')
  await expect(applicant.getByText('Waits for Gwen Giver')).toBeVisible()

  const other = await device(PHONE)
  await signIn(other, giver.email)
  await other.goto(base)
  await expect(other.getByText('One waits for you')).toBeVisible()
  await other.getByRole('button', { name: /^Confirm/ }).tap()
  await expect(other.getByText('The session is confirmed.')).toBeVisible()
  await expect(other.getByText('Confirmed by both')).toBeVisible()
  await applicant.goto(supervision)
  await expect(applicant.getByText('Confirmed by both')).toBeVisible()
  const wide = await applicant.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
})

test('a difference is named to both and stays until it is settled; without JavaScript too', async ({ device }) => {
  const { person, giver, base } = await pair()
  const one = await device({ ...PHONE, javaScriptEnabled: false })
  await signIn(one, giver.email)
  await one.goto(`${base}/new?as=giver`)
  await one.getByLabel('Ana Rivera').check()
  await fillDay(one, 'Day of the session', '2026-03-04')
  await one.getByLabel('How long?').fill('2')
  await one.getByLabel('Individual', { exact: true }).check()
  await one.getByLabel('In person', { exact: true }).check()
  await one.getByLabel('Their own practice').check()
  await tick(one, 'Which ages was it about?', /Pregnancy/)
  await press(one, 'Save')
  await expect(one.getByText('Waits for Ana Rivera')).toBeVisible()

  const applicant = await device(PHONE)
  await signIn(applicant, person.email)
  await applicant.goto(base)
  await applicant.getByRole('link', { name: /^Something is different/ }).click()
  await expect(applicant.getByLabel('How long?')).toHaveValue('2')
  await press(applicant, 'Save')
  await expect(applicant.getByText('Change what was different, or write what is not right').first()).toBeVisible()
  await applicant.getByLabel('How long?').fill('1.5')
  await press(applicant, 'Save')
  await expect(applicant.getByText('You remember it differently; Gwen Giver has not answered')).toBeVisible()

  await one.goto(base)
  await expect(one.getByText('Ana Rivera remembers it differently')).toBeVisible()
  await expect(one.getByText('Two memories of one session')).toBeVisible()
  await press(one, /^Accept what Ana Rivera says/)
  await expect(one.getByText('Settled: both of you say the same now.')).toBeVisible()
  await applicant.goto(base)
  await expect(applicant.getByText('Confirmed by both')).toBeVisible()
  await expect(applicant.getByText('1.5 h')).toBeVisible()
})
