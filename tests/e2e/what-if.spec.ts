import { anApplication } from '../support/builders'
import { aTraining } from '../support/ledger'
import { aMember, anAssociation, doneBy, expect, heading, press, signIn, test } from './support'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

test('what if: a category is tried on a phone, before applying, and started from there', async ({ page }) => {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  await doneBy(place, person, ['applicant'], async (ctx) => {
    const { id } = await anApplication(ctx, person, { category: 'IFS' })
    await aTraining(ctx, id, { title: 'Attachment across cultures', about: ['IMH-E'] })
  })
  await signIn(page, person.email)
  await page.goto(`/${place.slug}`)
  await page.getByRole('link', { name: 'What of my ledger counts for other categories?' }).click()
  await expect(heading(page, 'What if I applied for …')).toBeVisible()

  await page.getByLabel('Category').selectOption('ECFS')
  await press(page, 'Show what counts')
  await expect(page).toHaveURL(/category=ECFS/)
  const training = page.getByRole('listitem').filter({ hasText: '0 of 30 hours count' })
  await training.getByText('The entry behind it').click()
  await expect(training.getByRole('link', { name: 'Attachment across cultures' })).toBeVisible()
  await expect(training).toContainText('does not count')

  await page.getByLabel('Category').selectOption('IMHS')
  await press(page, 'Show what counts')
  await expect(page.getByText('6 of 33 hours count.')).toBeVisible()
  await expect(heading(page, 'What if I applied for …')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'IMHS compared with your IFS application' })).toBeVisible()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)

  await page.getByRole('link', { name: 'Start this application' }).click()
  await expect(page.getByRole('radio', { name: /Infant Mental Health Specialist/ })).toBeChecked()
})
