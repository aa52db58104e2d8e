import { aReading } from '../support/readings'
import { aCase } from '../support/review'
import { aRound } from '../support/rounds'
import { aMember, anAssociation, expect, fillDay, heading, inPlace, press, problems, signIn, test } from './support'

const status = 'status'

test('a round is planned with what was typed kept while it is refused, closed and deleted', async ({ page }) => {
  const place = await anAssociation()
  await signIn(page, (await aMember(place, { roles: ['coordinator'] })).email)
  await page.goto(`/${place.slug}/office/rounds`)
  await page.getByRole('link', { name: 'Plan a round' }).click()
  await expect(heading(page, 'Plan a round')).toBeVisible()
  await page.getByLabel('Name').fill('Spring')
  await fillDay(page, 'First day on which applications are taken', '2030-01-01')
  await fillDay(page, 'Cut-off', '2029-12-31')
  await fillDay(page, 'Decided by', '2030-04-01')
  await page.getByLabel('Capacity').fill('many')
  await press(page, 'Plan this round')
  await expect(problems(page)).toContainText('The cut-off must not be before the first day')
  await expect(problems(page)).toContainText('Enter a whole number from 1 to 9999, or leave it empty')
  await expect(page.getByLabel('Name')).toHaveValue('Spring')
  await fillDay(page, 'Cut-off', '2030-02-28')
  await page.getByLabel('Capacity').fill('12')
  await press(page, 'Plan this round')
  await expect(page.getByRole(status)).toContainText('The round is planned.')
  await page.getByRole('link', { name: 'Spring' }).click()
  await press(page, 'Close the round')
  await expect(page.getByRole(status)).toContainText('The round is closed.')
  await page.getByRole('link', { name: 'Spring' }).click()
  await press(page, 'Delete the round')
  await expect(page.getByRole(status)).toContainText('The round is deleted.')
  await expect(page.getByText('No rounds planned')).toBeVisible()
})

test('a reviewer says when they are away and whom they may not read; a review of that person ends at once', async ({
  page,
}) => {
  const place = await anAssociation()
  const made = await inPlace(place, async (ctx) => {
    const { person, readers } = await aReading(ctx)
    const [reader] = readers
    if (!reader) throw new Error('nobody reads')
    return { applicant: person.email, email: reader.person.email, reviewId: reader.reviewId }
  })
  await signIn(page, made.email)
  await page.goto(`/${place.slug}/reviews`)
  await page.getByRole('link', { name: 'When and what you read' }).click()
  await fillDay(page, 'First day away', '2030-07-01')
  await fillDay(page, 'Last day away', '2030-06-01')
  await press(page, 'Add this absence')
  await expect(problems(page)).toContainText('The last day must not be before the first')
  await fillDay(page, 'Last day away', '2030-07-14')
  await press(page, 'Add this absence')
  await expect(page.getByText('Jul 1, 2030 to Jul 14, 2030', { exact: true })).toBeVisible()
  await page.getByText('Declare a conflict of interest').click()
  await page.getByLabel('Their email address').fill(made.applicant)
  await page.getByLabel('What ties you').selectOption('friend')
  await press(page, 'Declare it')
  await expect(page.getByRole(status)).toContainText('has been taken back')
  const answer = await page.goto(`/${place.slug}/reviews/${made.reviewId}`)
  expect(await answer?.text()).not.toContain(made.applicant)
  const row = await inPlace(place, (ctx) =>
    ctx.db.review.findUniqueOrThrow({ where: { orgId_id: { orgId: place.id, id: made.reviewId } } }),
  )
  expect(row.declineReason).toBe('conflict')
})

test('the office keeps what a reviewer reads, and sees whom a declared conflict meets', async ({ page }) => {
  const place = await anAssociation()
  const reviewer = await aMember(place, { roles: ['reviewer'], givenName: 'Nora', familyName: 'Quill' })
  const applicant = await aMember(place, { givenName: 'Inés', familyName: 'Núñez' })
  await signIn(page, (await aMember(place, { roles: ['coordinator'] })).email)
  await page.goto(`/${place.slug}/office/reviewers`)
  await page.getByRole('link', { name: 'Nora Quill' }).click()
  await expect(page.getByText('No training is on record.')).toBeVisible()
  await page.getByLabel('Infant Family Specialist (IFS)').check()
  await page.getByLabel('Reviews at the same time').fill('a few')
  await fillDay(page, 'Training valid until', '2031-12-31')
  await press(page, 'Save')
  await expect(problems(page)).toContainText('Enter a whole number')
  await page.getByLabel('Reviews at the same time').fill('2')
  await press(page, 'Save')
  await expect(page.getByText('They can be given something to read today')).toBeVisible()
  await page.getByText('Declare a conflict of interest').click()
  await page.getByLabel('Name of the person').fill('ines nunez')
  await page.getByLabel('What ties them').selectOption('colleague')
  await press(page, 'Declare it')
  await expect(page.getByText(`Holds for ${applicant.name}.`)).toBeVisible()
  await page.goto(`/${place.slug}/office/reviewers?category=IFS&show=ready`)
  await expect(page.getByRole('link', { name: reviewer.name })).toBeVisible()
})

test('a case is moved to another round, and its applicant reads the round and the day', async ({ page, device }) => {
  const place = await anAssociation()
  const made = await inPlace(place, async (ctx) => {
    await aRound(ctx, { name: 'Winter', cutOffOn: '2029-12-01', decideOn: '2030-02-01' })
    const { id, person, coordinator } = await aCase(ctx)
    await aRound(ctx, { name: 'Spring', cutOffOn: '2029-12-31', decideOn: '2030-05-01' })
    return { id, applicant: person.email, coordinator: coordinator.email }
  })
  await signIn(page, made.coordinator)
  await page.goto(`/${place.slug}/office/applications/${made.id}`)
  const round = page.getByRole('region', { name: 'Round of reviews' })
  await round.getByLabel('Move to').selectOption({ label: 'Spring, decided by May 1, 2030' })
  await press(round, 'Move')
  await expect(page.getByRole(status)).toContainText('The case is in another round now')
  await expect(round.getByRole('link', { name: 'Spring, decided by May 1, 2030' })).toBeVisible()
  const applicant = await device()
  await signIn(applicant, made.applicant)
  await applicant.goto(`/${place.slug}/applications/${made.id}`)
  await expect(applicant.getByText('It is read in the round Spring, which is decided by May 1, 2030.')).toBeVisible()
})
