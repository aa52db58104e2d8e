import { randomUUID } from 'node:crypto'
import { expect, heading, linkIn, newEmail, press, signInAs, test } from './support'

const letters = (count: number) => [...randomUUID().replace(/[^a-f]/g, '')].slice(0, count).join('').padEnd(count, 'q')

test('the Alliance founds an association; whoever was named accepts by a press and runs it', async ({
  page,
  device,
}) => {
  const slug = `found-${letters(6)}`
  const email = newEmail('paula')
  await signInAs(page, 'alice')
  await page.goto('/alliance')
  await page.getByRole('link', { name: 'Found an association' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Prairie Association for Infant Mental Health')
  await page.getByLabel('Short name').fill('Prairie AIMH')
  await page.getByLabel('Address', { exact: true }).fill('alliance')
  await page.getByLabel('Code').fill(`Z${letters(3).toUpperCase()}`)
  await page.getByLabel('E-mail address for questions').fill('office@prairie.test')
  await page.getByLabel('First name').fill('Paula')
  await page.getByLabel('Last name').fill('Prairie')
  await page.getByLabel('E-mail address', { exact: true }).fill(email)
  await press(page, 'Found the association and send the letter')
  await expect(page.getByText('This word is taken by the product itself', { exact: false }).first()).toBeVisible()
  await expect(page.getByLabel('First name')).toHaveValue('Paula')
  await page.getByLabel('Address', { exact: true }).fill(slug)
  await press(page, 'Found the association and send the letter')
  await expect(page.getByText('The association is founded', { exact: false })).toBeVisible()

  const reader = await device()
  const path = await linkIn(reader, email, /You are invited to run Attune/, /\/invitation\//)
  expect(path).toMatch(/^\/invitation\//)
  for (const _ of ['a mail scanner', 'the reader']) await reader.goto(path)
  await expect(heading(reader, /Run Attune for Prairie/)).toBeVisible()
  await press(reader, 'Accept the invitation')
  await reader.getByLabel('New password').fill('a calm and sturdy passphrase')
  await reader.locator('main form button[type=submit]').first().click()
  await reader.getByLabel('E-mail address').fill(email)
  await reader.getByLabel('Password', { exact: true }).fill('a calm and sturdy passphrase')
  await reader.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(reader).not.toHaveURL(/sign-in/)
  await reader.goto(`/${slug}/office/settings`)
  await expect(heading(reader, 'Settings')).toBeVisible()
  await reader.goto(path)
  await expect(heading(reader, 'The invitation was accepted')).toBeVisible()
})
