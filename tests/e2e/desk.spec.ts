import { carryOutBulk } from '@/lib/bulk/jobs'
import { aDesk, prepared } from '../support/bulk'
import { aMember, anAssociation, doneBy, expect, heading, inPlace, signIn, test } from './support'

async function aDeskOf(count: number) {
  const place = await anAssociation()
  const coordinator = await aMember(place, { roles: ['coordinator'] })
  await inPlace(place, (ctx) => aDesk(ctx, count))
  return { place, coordinator, desk: `/${place.slug}/office/applications` }
}

test('the desk by keys: rows, ticks, a stretch of ticks, the search', async ({ page }) => {
  const { coordinator, desk } = await aDeskOf(4)
  await signIn(page, coordinator.email)
  await page.goto(desk)
  const ticked = page.locator('.desk-rows input:checked')
  await expect(page.getByText('Chosen: 0')).toBeVisible()
  for (const key of ['j', 'x', 'j', 'j']) await page.keyboard.press(key)
  await expect(ticked).toHaveCount(1)
  await page.keyboard.press('Shift+X')
  await expect(ticked).toHaveCount(3)
  await expect(page.getByText('Chosen: 3')).toBeVisible()
  await page.keyboard.press('k')
  await page.keyboard.press('x')
  await expect(ticked).toHaveCount(2)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: /Name, e-mail/ })).toBeFocused()
  await page.keyboard.type('x')
  await expect(ticked).toHaveCount(2)
})

test('a view is kept, shared and chosen by a colleague', async ({ page, device }) => {
  const { place, coordinator, desk } = await aDeskOf(1)
  await signIn(page, coordinator.email)
  await page.goto(`${desk}?stage=submitted&order=newest`)
  await page.getByRole('link', { name: 'Keep this view' }).click()
  await page.getByLabel('Name of the view').fill('New ones')
  await page.getByLabel('Share it with everybody in the office').check()
  await page.getByRole('button', { name: 'Keep the view' }).click()
  await expect(page.getByRole('link', { name: 'New ones' })).toHaveAttribute('aria-current', 'page')
  const colleague = await device()
  await signIn(colleague, (await aMember(place, { roles: ['coordinator'] })).email)
  await colleague.goto(desk)
  await colleague.getByRole('link', { name: 'New ones (shared)' }).click()
  await expect(colleague).toHaveURL(/stage=submitted&order=newest/)
})

test('an act on many cases: seen before, done in the background, taken back', async ({ page }) => {
  const { place, coordinator, desk } = await aDeskOf(3)
  const mine = () =>
    inPlace(place, (ctx) => ctx.db.application.count({ where: { orgId: place.id, coordinatorId: { not: null } } }))
  await signIn(page, coordinator.email)
  await page.goto(desk)
  await page.getByRole('checkbox', { name: 'Choose all on this page' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page, 'Assign a coordinator')).toBeVisible()
  await page.getByRole('button', { name: 'See whom it concerns' }).click()
  await expect(page.getByText('Choose a coordinator').first()).toBeVisible()
  await page.getByLabel('Coordinator', { exact: true }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'See whom it concerns' }).click()
  await expect(page.getByText('It happens in 3 cases')).toBeVisible()
  expect(await mine()).toBe(0)
  await page.getByRole('button', { name: 'Do it for 3 cases' }).click()
  await expect(heading(page, 'Done in 3 cases: Assign a coordinator')).toBeVisible({ timeout: 60_000 })
  expect(await mine()).toBe(3)
  await page.getByRole('button', { name: 'Undo it' }).click()
  await page.getByRole('button', { name: 'Do it for 3 cases' }).click()
  await expect(heading(page, 'Done in 3 cases: Undo')).toBeVisible({ timeout: 60_000 })
  expect(await mine()).toBe(0)
})

test('the same without JavaScript', async ({ page, device }) => {
  const { place, coordinator, desk } = await aDeskOf(2)
  const plain = await device({ javaScriptEnabled: false })
  await signIn(plain, coordinator.email)
  await plain.goto(desk)
  await plain.getByRole('checkbox', { name: /^Choose Ana 0/ }).check()
  await plain.getByLabel('With the chosen cases', { exact: true }).selectOption('message')
  await plain.getByRole('button', { name: 'Continue' }).click()
  await plain.getByLabel('Message').fill('Dear {nmae}')
  await plain.getByRole('button', { name: 'See whom it concerns' }).click()
  await expect(plain.getByText('{nmae} stands for nothing.').first()).toBeVisible()
  await plain.getByLabel('Message').fill('Dear {name}')
  await plain.getByRole('button', { name: 'See whom it concerns' }).click()
  await expect(plain.getByText(/^Dear Ana 0/)).toBeVisible()
  await plain.getByRole('button', { name: 'Do it for 1 case' }).click()
  await expect(async () => {
    await plain.reload()
    await expect(heading(plain, 'Done in 1 case: Send a message')).toBeVisible({ timeout: 1000 })
  }).toPass()
  expect(await inPlace(place, (ctx) => ctx.db.comment.count({ where: { orgId: place.id } }))).toBe(1)
  await signIn(page, coordinator.email)
  await page.goto(`${desk}/bulk`)
  await page.getByRole('link', { name: 'Send a message' }).click()
  await expect(heading(page, 'Done in 1 case: Send a message')).toBeVisible()
})

/** A run on so many cases that nobody carries out. */
async function aRunOf(count: number) {
  const made = await aDeskOf(count)
  const { place, coordinator } = made
  const actId = await doneBy(place, coordinator, ['coordinator'], async (ctx) => {
    const id = await prepared(ctx, { kind: 'assign', all: 'on', query: '', coordinatorId: coordinator.id })
    await ctx.db.bulkAct.update({ where: { orgId_id: { orgId: place.id, id } }, data: { state: 'running' } })
    return id
  })
  return { ...made, actId }
}

test('a run is stopped: the page says by whom, after how many, and what was not begun', async ({ page }) => {
  const { coordinator, desk, actId } = await aRunOf(2)
  await signIn(page, coordinator.email)
  await page.goto(`${desk}/bulk/${actId}`)
  await page.getByRole('button', { name: 'Stop it' }).click()
  await expect(heading(page, `Stopped by ${coordinator.name} after 0 of 2 cases: Assign a coordinator`)).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Not begun', exact: true })).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Undo it' })).toHaveCount(0)
})

test('a bar that loses its connection says so, and goes on', async ({ page }) => {
  const { place, coordinator, desk, actId } = await aRunOf(2)
  await signIn(page, coordinator.email)
  await page.route('**/progress', (route) => route.abort())
  await page.goto(`${desk}/bulk/${actId}`)
  await expect(page.getByText('There is no connection.')).toBeVisible()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await carryOutBulk(actId, (work) => inPlace(place, work))
  await page.unroute('**/progress')
  await expect(heading(page, 'Done in 2 cases: Assign a coordinator')).toBeVisible()
})

test('a whole reference finds its case in any stage; the head of a column orders; a phone folds the filters', async ({
  page,
}) => {
  const { place, coordinator, desk } = await aDeskOf(2)
  const reference = await inPlace(place, async (ctx) => {
    await aDesk(ctx, 1, { state: 'endorsed' })
    return `${ctx.org.code}-2026-0`
  })
  const rows = page.locator('.desk-rows tr')
  await signIn(page, coordinator.email)
  await page.goto(desk)
  await expect(page.getByText('2 cases', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Working days in this stage' }).click()
  await expect(page).toHaveURL(/order=newest/)
  await expect(rows.first()).toContainText(`${reference.slice(0, -1)}1`)
  for (const whole of [reference, `${reference}endorsed`]) {
    await page.getByRole('searchbox', { name: /Name, e-mail/ }).fill(whole)
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText(whole === reference ? 'Submitted' : 'Endorsed')
  }
  await page.setViewportSize({ width: 360, height: 780 })
  const turn = page.getByRole('combobox', { name: /^Whose turn/ })
  await expect(turn).toBeHidden()
  await page.getByText(/^Filters( \(\d+ set\))? and columns$/).click()
  await turn.selectOption('applicant')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByText('No open application fits')).toBeVisible()
})
