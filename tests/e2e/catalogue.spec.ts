import { sessionView } from '@/lib/catalogue/queries/office'
import { anApplication } from '../support/builders'
import { aReadApplication } from '../support/ledger'
import {
  aMember,
  anAssociation,
  doneBy,
  expect,
  fillDay,
  heading,
  inPlace,
  press,
  problems,
  signIn,
  test,
  tick,
  todayIn,
} from './support'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** Nothing sticks out of a phone. */
const fits = async (page: import('@playwright/test').Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

test('the office publishes, somebody who was there types the code, the coordinator sees the grade', async ({
  device,
}) => {
  const place = await anAssociation()
  const coordinator = await aMember(place, { roles: ['coordinator'] })
  const ana = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, ana))
  const today = await todayIn(place)

  const office = await device(PHONE)
  await signIn(office, coordinator.email)
  await office.goto(`/${place.slug}/office/catalogue`)
  await office.getByRole('link', { name: 'Publish a training' }).click()
  await press(office, 'Publish')
  await expect(problems(office)).toContainText('Choose at least one competency')
  await fits(office)
  await office.getByLabel('Title of the training').fill('Seeing the baby')
  await office.getByLabel('Who gave it').fill('Blue Ridge AIMH')
  await office.getByLabel('Hours', { exact: true }).fill('6')
  await office.getByLabel(/Of these, hours on diversity/).fill('2')
  await tick(office, /Which ages/, /Pregnancy to 36 months/)
  await tick(office, /Which competencies/, 'Reflection')
  await fillDay(office, /Approved from/, '2026-01-01')
  await press(office, 'Publish')
  await expect(heading(office, 'Seeing the baby')).toBeVisible()
  await fillDay(office, /Day of the session/, today)
  await office.getByLabel('In person').check()
  await office.getByLabel('Place', { exact: true }).fill('Library, Richmond')
  await press(office, 'Plan the session')
  await expect(heading(office, /Seeing the baby,/)).toBeVisible()
  await fits(office)
  const code = (await office.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()) ?? ''
  const sheet = await office.request.get(`${office.url().split('?')[0]}/sheet`)
  expect([sheet.status(), sheet.headers()['content-type']]).toEqual([200, 'application/pdf'])

  const page = await device(PHONE)
  await signIn(page, ana.email)
  await page.goto(`/${place.slug}/applications/${id}/training/new`)
  await page.getByLabel('Code of the session').fill('ABCD-2345')
  await press(page, 'Fill in from the code')
  await expect(problems(page)).toContainText('No session here has this code')
  await expect(page.getByLabel('Code of the session')).toHaveValue('ABCD-2345')
  await fits(page)
  await page.getByLabel('Code of the session').fill(code.toLowerCase().replace('-', ' '))
  await press(page, 'Fill in from the code')
  await expect(page.getByText('Saved: Seeing the baby')).toBeVisible()
  await expect(page.getByText('Verified roster')).toBeVisible()
  await fits(page)
  await page.getByRole('link', { name: /Change Seeing the baby/ }).click()
  await expect(page.getByText('This entry comes from the training catalog')).toBeVisible()
  await expect(page.getByLabel('Title of the training')).toHaveCount(0)

  await doneBy(place, ana, ['applicant'], (ctx) => aReadApplication(ctx, id))
  await office.goto(`/${place.slug}/office/applications/${id}`)
  await expect(
    office.getByRole('listitem').filter({ hasText: 'Seeing the baby' }).getByText('Verified roster'),
  ).toBeVisible()
})

test('a scanned code shows what it is and changes nothing until the button is pressed, also without JavaScript', async ({
  device,
}) => {
  const { aSession } = await import('../support/catalogue')
  const place = await anAssociation()
  const ben = await aMember(place, { givenName: 'Ben' })
  const today = await todayIn(place)
  const [year, month, day] = today.split('-')
  const made = await inPlace(place, (ctx) => aSession(ctx, { session: { onDay: { year, month, day } } }))
  const roster = () =>
    inPlace(place, (ctx) => sessionView({ ...made.office, db: ctx.db }, made.trainingId, made.sessionId))

  const page = await device({ ...PHONE, javaScriptEnabled: false })
  await page.goto(`/${place.slug}/attend/${made.code}`)
  await expect(page).toHaveURL(/sign-in\?return=/)
  await signIn(page, ben.email)
  await page.goto(`/${place.slug}/attend/${made.code}`)
  await expect(heading(page, 'Seeing the baby')).toBeVisible()
  await fits(page)
  expect((await roster()).roster).toEqual([])
  await press(page, 'Add to my training log')
  await page.goto(`/${place.slug}/attend/${made.code}`)
  await expect(page.getByText('This session is in your training log already')).toBeVisible()
  expect((await roster()).roster).toHaveLength(1)
})

test('the office pastes a list; whoever is on it adds the training with one press', async ({ device }) => {
  const { aSession } = await import('../support/catalogue')
  const place = await anAssociation()
  const coordinator = await aMember(place, { roles: ['coordinator'] })
  const ana = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, ana))
  const [year, month, day] = (await todayIn(place)).split('-')
  const made = await inPlace(place, (ctx) => aSession(ctx, { session: { onDay: { year, month, day } } }))

  const office = await device(PHONE)
  await signIn(office, coordinator.email)
  await office.goto(`/${place.slug}/office/catalogue/${made.trainingId}/${made.sessionId}`)
  const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(`Name,E-mail\nAna,${ana.email}\nJo\n`) }
  await office.getByLabel('Or take them from a file').setInputFiles(file)
  await expect(office.getByLabel('E-mail addresses')).toHaveValue(new RegExp(ana.email))
  await press(office, 'Put them on the roster')
  await expect(problems(office)).toContainText('Line 3 holds no e-mail address')
  await office.getByLabel('E-mail addresses').fill(`Ana ${ana.email}`)
  await press(office, 'Put them on the roster')
  await expect(office.getByText('One person was added.')).toBeVisible()
  await expect(office.getByRole('row').filter({ hasText: 'Ana Rivera' })).toContainText('On the list')
  await fits(office)

  const page = await device(PHONE)
  await signIn(page, ana.email)
  await page.goto(`/${place.slug}/applications/${id}/training`)
  await page.getByRole('button', { name: /Add to my log.*Seeing the baby/ }).click()
  await expect(page.getByText('Saved: Seeing the baby')).toBeVisible()
  await expect(page.getByText('Verified roster')).toBeVisible()
  await fits(page)
})
