import { anApplication } from '../support/builders'
import { aMember, anAssociation, expect, heading, inPlace, press, signIn, test } from './support'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

/** An applicant with a draft, an adviser without applicants, and the office. */
async function aHouse() {
  const place = await anAssociation()
  const ana = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const elena = await aMember(place, { givenName: 'Elena', familyName: 'Ruiz', roles: ['adviser'] })
  const maya = await aMember(place, { givenName: 'Maya', familyName: 'Thompson', roles: ['coordinator'] })
  const id = await inPlace(place, async (ctx) => (await anApplication(ctx, ana)).id)
  return { place, ana, elena, maya, id, home: `/${place.slug}/applications/${id}` }
}

const drawer = /^Comments/

test('a coordinator assigns an adviser, who comments; the applicant sees it and answers; the adviser reads on', async ({
  device,
}) => {
  test.setTimeout(180_000)
  const { place, ana, elena, maya, id, home } = await aHouse()
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }
  const [office, adviser, applicant] = [await device(phone), await device(phone), await device(phone)]
  await signIn(office, maya.email)
  await signIn(adviser, elena.email)
  await signIn(applicant, ana.email)

  await office.goto(`/${place.slug}/office/applications/${id}`)
  await office.getByLabel('Adviser').selectOption({ label: 'Elena Ruiz' })
  await press(office, 'Save adviser')
  await expect
    .poll(() => inPlace(place, (ctx) => ctx.db.letter.count({ where: { orgId: place.id, personId: elena.id } })))
    .toBe(1)

  await adviser.goto(`/${place.slug}`)
  await expect(heading(adviser, 'People you advise')).toBeVisible()
  await adviser.getByRole('link', { name: 'Ana Rivera' }).click()
  await adviser.getByRole('link', { name: 'Training', exact: true }).click()
  await expect(adviser.getByText('You are reading along.')).toBeVisible()
  await expect(adviser.getByRole('link', { name: /Add a training/ })).toHaveCount(0)
  await adviser.locator('summary', { hasText: drawer }).click()
  await adviser.getByLabel('Your comment').fill('Two more trainings about DEI would do.')
  await press(adviser, 'Send comment')
  await expect(adviser.getByRole('listitem').filter({ hasText: 'Two more trainings' })).toBeVisible()

  await applicant.goto(home)
  await expect(applicant.getByText('Your adviser: Elena Ruiz')).toBeVisible()
  const task = applicant.getByRole('listitem').filter({ has: applicant.getByRole('link', { name: /^Training/ }) })
  await expect(task.getByText('1 new comment').first()).toBeVisible()
  await applicant.goto(`/${place.slug}/letters`)
  await applicant.getByRole('link', { name: /Elena Ruiz commented on Training|New comment/ }).click()
  await expect(applicant.getByRole('heading', { level: 1 })).toBeVisible()
  await applicant.goto(`${home}/training`)
  await applicant.locator('summary', { hasText: 'Comments, 1 new' }).click()
  await expect(applicant.getByText('Two more trainings about DEI would do.')).toBeVisible()
  await expect(applicant.getByText('Read', { exact: true })).toBeVisible()
  await applicant.getByLabel('Your comment').fill('Thank you, I have booked one.')
  await press(applicant, 'Send comment')
  await expect(applicant.getByRole('listitem').filter({ hasText: 'I have booked one' })).toBeVisible()
  await applicant.goto(home)
  await expect(applicant.getByText('1 new comment')).toHaveCount(0)

  await adviser.goto(`/${place.slug}/advising`)
  await expect(adviser.getByText('1 new comment')).toBeVisible()
  await adviser.goto(`/${place.slug}/advising/${id}/training`)
  await adviser.locator('summary', { hasText: 'Comments, 1 new' }).click()
  await expect(adviser.getByText('Thank you, I have booked one.')).toBeVisible()

  await office.goto(`/${place.slug}/office/applications?stage=draft`)
  await expect(office.getByText('2 new comments')).toBeVisible()
  await office.goto(`/${place.slug}/office/applications/${id}`)
  await office.getByRole('link', { name: /^2 comments/ }).click()
  await expect(office.getByText('Two more trainings about DEI would do.')).toBeVisible()
})

test('talks without JavaScript, and says in place what is wrong', async ({ device }) => {
  const { ana, home } = await aHouse()
  const page = await device({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await signIn(page, ana.email)
  await page.goto(`${home}/work`)
  await page.locator('summary', { hasText: drawer }).click()
  await press(page, 'Send comment')
  await expect(page.getByText('Write something before you send it').first()).toBeVisible()
  await page.getByLabel('Your comment').fill('Is this the right place?')
  await press(page, 'Send comment')
  await expect(page.getByRole('listitem').filter({ hasText: 'Is this the right place?' })).toBeVisible()
  await expect(page.getByLabel('Your comment')).toHaveValue('')
})

test('keeps what was typed when the session ends', async ({ page, context }) => {
  const { ana, home } = await aHouse()
  await signIn(page, ana.email)
  await page.goto(`${home}/training`)
  await page.locator('summary', { hasText: drawer }).click()
  await page.getByLabel('Your comment').fill('A long thought that must not be lost')
  await context.clearCookies()
  await press(page, 'Send comment')
  await expect(page.getByText(/signed out|sign in/i).first()).toBeVisible()
  await signIn(page, ana.email)
  await page.goto(`${home}/training`)
  await page.locator('summary', { hasText: drawer }).click()
  await expect(page.getByLabel('Your comment')).toHaveValue('A long thought that must not be lost')
})

test('chooses how to hear of comments', async ({ page }) => {
  const { place, ana } = await aHouse()
  await signIn(page, ana.email)
  await page.goto(`/${place.slug}/letters`)
  await page.getByLabel(/^Once a day/).check()
  await press(page, 'Save choice')
  await expect(page.getByText(/^Saved\. It holds for/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel(/^Once a day/)).toBeChecked()
})
