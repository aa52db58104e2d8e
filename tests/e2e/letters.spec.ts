import type { Page } from '@playwright/test'
import { aCase, lettersTo, stateOf } from '../support/review'
import { aMember, anAssociation, expect, heading, inPlace, openLetter, press, problems, signIn, test } from './support'

/** A case with its coordinator, and an administrator who is signed in. */
async function office(page: Page) {
  const place = await anAssociation()
  const made = await inPlace(place, async (ctx) => {
    const { id, person, coordinator, reference } = await aCase(ctx)
    return { id, person, coordinator, reference }
  })
  const admin = await aMember(place, { givenName: 'Ada', familyName: 'Admin', roles: ['admin'] })
  await signIn(page, admin.email)
  const base = `/${place.slug}/office`
  return { place, ...made, admin, base, letter: `${base}/letters/wordings/case-held?locale=en` }
}

const preview = (page: Page) => page.getByRole('region', { name: /as it would leave/ })

test('the office words a letter, tries it with a case, and the next one leaves like that', async ({ page, device }) => {
  const { place, id, person, coordinator, reference, base, letter } = await office(page)
  await page.goto(`${base}/letters`)
  await page.getByRole('link', { name: 'Word the letters' }).click()
  await expect(heading(page, 'Wording of the letters')).toBeVisible()
  await page.getByRole('link', { name: /Word “On hold” in English/ }).click()
  await page.getByLabel('Subject').fill('Your case {refrence} rests')
  await press(page, 'Save this wording')
  await expect(problems(page)).toContainText(
    '“refrence” is not something Attune can fill in. Did you mean “reference”?',
  )
  await expect(page.getByLabel('Subject')).toHaveValue('Your case {refrence} rests')
  await page.getByLabel('Subject').fill('Your case rests: ')
  await press(page, 'Put in reference')
  await expect(page.getByLabel('Subject')).toHaveValue('Your case rests: {reference}')
  await page.getByLabel('Try it with a case').fill(reference)
  await press(page, 'See the letter first')
  await expect(preview(page)).toContainText(`Your case rests: ${reference}`)
  await press(page, 'Save this wording')
  await expect(page.getByText('Letters that leave from now on read like this.')).toBeVisible()
  await expect(page.getByText('Version 1 is in force.')).toBeVisible()

  const desk = await device({ javaScriptEnabled: false })
  await signIn(desk, coordinator.email)
  await desk.goto(`${base}/applications/${id}`)
  await desk.getByText('Put on hold', { exact: false }).first().click()
  await desk.getByLabel(/^A word to/).fill('We wait for your school.')
  await press(desk, 'See the letter first')
  await expect(preview(desk)).toContainText(`Your case rests: ${reference}`)
  await expect(preview(desk)).toContainText('We wait for your school.')
  expect(await inPlace(place, async (ctx) => [await stateOf(ctx, id), await lettersTo(ctx, person.id)])).toEqual([
    'in_review',
    expect.not.arrayContaining(['case-held']),
  ])
  await desk.locator(`#hold-${id} button[type=submit]`).first().click()
  await openLetter(desk, person.email, new RegExp(`Your case rests: ${reference}`))

  await page.goto(letter)
  await press(page, 'Go back to the letter Attune ships')
  await expect(page.getByText('This letter is sent as Attune ships it.')).toBeVisible()
})

test('without JavaScript a letter is worded, tried and saved all the same', async ({ page, device }) => {
  const { admin, letter } = await office(page)
  const plain = await device({ javaScriptEnabled: false })
  await signIn(plain, admin.email)
  await plain.goto(letter)
  await plain.getByLabel('Heading').fill('We wait together')
  await press(plain, 'See the letter first')
  await expect(preview(plain)).toContainText('We wait together')
  await expect(plain.getByLabel('Heading')).toHaveValue('We wait together')
  await press(plain, 'Save this wording')
  await expect(plain.getByText('Version 1 is in force.')).toBeVisible()
  await expect(plain.getByLabel('Heading')).toHaveValue('We wait together')
})

test('a reason of the office’s own is offered where entries are refused, and retired again', async ({
  page,
  device,
}) => {
  const { id, coordinator, base } = await office(page)
  await page.goto(`${base}/settings`)
  await page.getByRole('link', { name: /Reasons of your own/ }).click()
  await page.getByText('Add a reason: A case is put on hold').click()
  const form = page.locator('form').filter({ hasText: 'Add a reason: A case is put on hold' })
  await form.getByLabel('In English').fill('the state board')
  await press(form, 'Save this reason')
  await expect(problems(page)).toContainText('Write the reason in this language')
  await form.getByLabel('In Spanish').fill('el consejo estatal')
  await press(form, 'Save this reason')
  await expect(page.getByText('the state board', { exact: true })).toBeVisible()
  const desk = await device()
  await signIn(desk, coordinator.email)
  await desk.goto(`${base}/applications/${id}`)
  await expect(desk.locator(`#hold-${id} option`, { hasText: 'the state board' })).toHaveCount(1)
  await press(page, 'Stop offering “the state board”')
  await expect(page.getByText('no longer offered')).toBeVisible()
  await desk.reload()
  await expect(desk.locator(`#hold-${id} option`, { hasText: 'the state board' })).toHaveCount(0)
})
