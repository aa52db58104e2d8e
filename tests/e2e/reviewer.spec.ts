import type { Page } from '@playwright/test'
import { DOMAINS } from '@/lib/rules/competencies'
import { aReading } from '../support/readings'
import { reviewRow, ticksOf } from '../support/reviewers'
import { anAssociation, endSession, expect, inPlace, press, problems, signIn, test } from './support'

/** A case that somebody of the pool reads, and who is signed in with it open. */
async function reading(page: Page) {
  const place = await anAssociation()
  const made = await inPlace(place, async (ctx) => {
    const { person, readers } = await aReading(ctx)
    const [reader] = readers
    if (!reader) throw new Error('nobody reads')
    return { applicant: person.name, email: reader.person.email, reviewId: reader.reviewId }
  })
  const session = await signIn(page, made.email)
  const address = `/${place.slug}/reviews/${made.reviewId}`
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: made.applicant })).toBeVisible()
  return { place, address, session, ...made }
}

const box = (page: Page, entry: string, domain: string) =>
  page.getByRole('group', { name: `This shows ${entry}` }).getByRole('checkbox', { name: domain })
const saved = (page: Page) => expect(page.locator('[data-marks]')).toHaveText('Everything is saved')

test('a reviewer on a train loses no tick: offline, reloaded, in two tabs, signed out, and then sends the review', async ({
  page,
  context,
}) => {
  const { place, address, reviewId, email, session } = await reading(page)
  await saved(page)
  await context.setOffline(true)
  await box(page, 'Training 1', 'Thinking').check()
  await box(page, 'Training 2', 'Reflection').check()
  await box(page, 'Training 2', 'Thinking').check()
  await box(page, 'Training 2', 'Thinking').uncheck()
  await page.getByRole('group', { name: 'Reflection', exact: true }).getByLabel('Shown', { exact: true }).check()
  await page.getByRole('radio', { name: /^Defer/ }).check()
  await expect(page.locator('[data-marks]')).toHaveText(/Waiting for the connection: 5 marks are kept/)
  await expect(page.reload()).rejects.toThrow()
  expect(await inPlace(place, (ctx) => ticksOf(ctx, reviewId))).toEqual([])

  await context.setOffline(false)
  await page.goto(address)
  await saved(page)
  await expect(box(page, 'Training 1', 'Thinking')).toBeChecked()
  await expect(box(page, 'Training 2', 'Thinking')).not.toBeChecked()
  await expect(page.getByRole('radio', { name: /^Defer/ })).toBeChecked()
  await expect.poll(async () => (await inPlace(place, (ctx) => reviewRow(ctx, reviewId))).recommendation).toBe('defer')
  await expect
    .poll(() => inPlace(place, (ctx) => ticksOf(ctx, reviewId)))
    .toEqual(['training:reflection', 'training:thinking'])

  const second = await context.newPage()
  await second.goto(address)
  await box(second, 'Training 3', 'Communicating').check()
  await saved(second)
  await expect(box(page, 'Training 3', 'Communicating')).toBeChecked()
  await second.close()

  await endSession(session)
  await box(page, 'Training 3', 'Reflection').check()
  await expect(page.locator('[data-marks]')).toHaveText(/signed out. One mark is kept/)
  await signIn(page, email)
  await page.goto(address)
  await saved(page)
  await expect(box(page, 'Training 3', 'Reflection')).toBeChecked()

  await press(page, 'Send my review')
  await expect(problems(page)).toContainText('Say how far this domain is shown')
  for (const _ of DOMAINS) {
    const open = page.locator('fieldset:not(:has(input[type=radio]:checked)):has(input[name^="judgements"])').first()
    if ((await open.count()) > 0) await open.getByLabel('Shown throughout').check()
  }
  await saved(page)
  await page.getByLabel(/^To the applicant/).fill('A warm and thorough portfolio.')
  await page.getByRole('radio', { name: /^Endorse/ }).check()
  await press(page, 'Send my review')
  await expect(page.getByText('Your review is in. Thank you.')).toBeVisible()
  const row = await inPlace(place, (ctx) => reviewRow(ctx, reviewId))
  expect(row).toMatchObject({ recommendation: 'endorse', toApplicant: 'A warm and thorough portfolio.' })
  expect(await inPlace(place, (ctx) => ticksOf(ctx, reviewId))).toHaveLength(4)
})

test('two devices recommend two things: both are shown, and the reader says which one stands', async ({
  page,
  context,
  device,
}) => {
  const { place, address, reviewId, email } = await reading(page)
  await saved(page)
  const laptop = await device({})
  await signIn(laptop, email)
  await laptop.goto(address)
  await saved(laptop)
  const recommended = async () => (await inPlace(place, (ctx) => reviewRow(ctx, reviewId))).recommendation

  await context.setOffline(true)
  await page.getByRole('radio', { name: /^Endorse/ }).check()
  await expect(page.locator('[data-marks]')).toHaveText(/Waiting for the connection/)
  await laptop.getByRole('radio', { name: /^Defer/ }).check()
  await expect.poll(recommended).toBe('defer')
  await saved(laptop)
  await context.setOffline(false)
  await expect(page.getByText('There are two recommendations')).toBeVisible()
  await expect(page.locator('[data-marks]')).toHaveText('Everything is saved except your recommendation')
  expect(await recommended()).toBe('defer')
  await page.goto(address)
  await page.getByRole('button', { name: 'Keep what is chosen here' }).click()
  await saved(page)
  await expect.poll(recommended).toBe('endorse')

  await press(laptop, 'Save and come back later')
  await expect(laptop.getByText('There are two recommendations')).toBeVisible()
  expect(await recommended()).toBe('endorse')
  await laptop.getByRole('button', { name: 'Take what was saved there' }).click()
  await expect(laptop.getByRole('radio', { name: /^Endorse/ })).toBeChecked()
})

test('words still on their way when the form is sent are the reader’s own, and no other version', async ({ page }) => {
  const { place, reviewId } = await reading(page)
  await saved(page)
  const words = page.getByLabel(/^To the applicant/)
  const kept = async () => (await inPlace(place, (ctx) => reviewRow(ctx, reviewId))).toApplicant
  // The first save arrives and its answer is lost; what comes later takes its time.
  let first = true
  await page.route(/\/words\/toApplicant$/, async (route) => {
    if (first) {
      first = false
      await route.fetch()
      await route.abort()
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue().catch(() => undefined)
  })
  await words.fill('A warm')
  await words.blur()
  await expect.poll(kept).toBe('A warm')
  await words.fill('A warm portfolio')
  await words.blur()
  await words.fill('A warm portfolio.')
  await press(page, 'Save and come back later')
  await expect(page.getByText('Everything is saved. You can come back at any time.')).toBeVisible()
  expect(await kept()).toBe('A warm portfolio.')
})

test('a reason that is too long stays in its field and holds up nothing else', async ({ page }) => {
  const { place, reviewId } = await reading(page)
  await saved(page)
  await page.getByRole('radio', { name: /^Defer/ }).check()
  await page.locator('select[name$=".reason"]:visible').first().selectOption({ index: 1 })
  const todo = page.locator('textarea[name$=".todo"]:visible').first()
  await todo.fill('x'.repeat(1001))
  await todo.blur()
  await box(page, 'Training 1', 'Thinking').check()
  await expect(page.getByText('Your recommendation is not saved yet')).toBeVisible()
  await expect.poll(() => inPlace(place, (ctx) => ticksOf(ctx, reviewId))).toEqual(['training:thinking'])
  await expect(todo).toHaveValue('x'.repeat(1001))
  await todo.fill('Show the second year.')
  await todo.blur()
  await saved(page)
})

test('whoever was removed is told so at the next tick, and has no way back', async ({ page }) => {
  const { place, address, reviewId, applicant } = await reading(page)
  await saved(page)
  await inPlace(place, (ctx) =>
    ctx.db.review.update({ where: { orgId_id: { orgId: ctx.org.id, id: reviewId } }, data: { removedAt: new Date() } }),
  )
  await box(page, 'Training 1', 'Thinking').check()
  await expect(page.getByText('The office has taken this review back. Nothing more can be saved in it.')).toBeVisible()
  expect(await inPlace(place, (ctx) => ticksOf(ctx, reviewId))).toEqual([])
  await page.goto(address)
  await expect(page.getByText('The application is no longer open to you')).toBeVisible()
  await expect(page.getByText(applicant)).toHaveCount(0)
})

test('without a script a part is saved as a whole, and the review is sent by a plain form', async ({ device }) => {
  const page = await device({ javaScriptEnabled: false })
  const { place, reviewId } = await reading(page)
  await box(page, 'Training 1', 'Thinking').check()
  await page.getByRole('button', { name: 'Save the ticks in “Training”' }).click()
  await expect.poll(() => inPlace(place, (ctx) => ticksOf(ctx, reviewId))).toEqual(['training:thinking'])
  await expect(box(page, 'Training 1', 'Thinking')).toBeChecked()
  await box(page, 'Training 1', 'Thinking').uncheck()
  await page.getByRole('button', { name: 'Save the ticks in “Training”' }).click()
  await expect.poll(() => inPlace(place, (ctx) => ticksOf(ctx, reviewId))).toEqual([])
  for (const at of DOMAINS.keys()) await page.locator(`input[name="judgements[${at}].step"][value="3"]`).check()
  await page.getByRole('radio', { name: /^Endorse/ }).check()
  await page.getByRole('button', { name: 'Send my review' }).click()
  await expect(page.getByText('Your review is in. Thank you.')).toBeVisible()
})
