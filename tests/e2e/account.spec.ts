import { noteFailure } from '@/lib/auth/limits'
import { issueLink } from '@/lib/auth/links'
import { unscoped } from '@/lib/db/unscoped'
import { anAccount, PASSWORD } from '../support/accounts'
import { expect, heading, linkIn, newEmail, press, signIn, test } from './support'

const account = (more: Parameters<typeof anAccount>[1] = {}) => unscoped((db) => anAccount(db, more))
const NO_SCRIPT = { javaScriptEnabled: false }

test('signs in without JavaScript, and lands where the link led', async ({ device }) => {
  const { email } = await account()
  const page = await device(NO_SCRIPT)
  await page.goto('/account')
  await expect(heading(page, 'Sign in')).toBeVisible()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Sign in')
  await expect(heading(page, 'Your account')).toBeVisible()
  await expect(page.getByText(email).first()).toBeVisible()
})

test('a wrong password and an unknown address get the same answer, and the address stays typed', async ({
  page,
  device,
}) => {
  const { email } = await account()
  for (const who of [page, await device(NO_SCRIPT)]) {
    for (const address of [email, newEmail('nobody')]) {
      await who.goto('/sign-in')
      await who.getByLabel('E-mail address').fill(address)
      await who.getByLabel('Password').fill('wrong wrong wrong')
      await press(who, 'Sign in')
      await expect(who.getByText('This e-mail address and password do not fit together').first()).toBeVisible()
      await expect(who).toHaveTitle(/^Error: Sign in/)
      await expect(who.getByLabel('E-mail address')).toHaveValue(address)
      expect(await who.content()).not.toContain('wrong wrong wrong')
    }
  }
})

test('guessing slows down, with the seconds to wait, and a right password is not believed in between', async ({
  page,
}) => {
  const { email } = await account()
  for (let nth = 0; nth < 12; nth += 1) await noteFailure('sign-in', [`account:${email}`], new Date())
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Sign in')
  await expect(page.getByText(/Too many attempts. Try again in \d+ second/).first()).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await expect(heading(page, 'Sign in')).toBeVisible()
})

test('sign-up says what is wrong with each answer and loses none', async ({ page }) => {
  await page.goto('/sign-up')
  await page.getByLabel('First name').fill('Ana')
  await page.getByLabel('E-mail address').fill('ana at home')
  await page.getByLabel('Password').fill('short')
  await press(page, 'Create account')
  const alert = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(alert).toBeFocused()
  await expect(page).toHaveTitle(/^Error:/)
  await alert.getByRole('link', { name: 'Enter your last name' }).click()
  await expect(page.getByLabel('Last name')).toBeFocused()
  await expect(page.getByText('Enter an e-mail address like name@example.org').first()).toBeVisible()
  await expect(page.getByLabel('First name')).toHaveValue('Ana')
  await expect(page.getByLabel('E-mail address')).toHaveValue('ana at home')
})

test('a link works once: used, expired, unknown and replaced ones say so', async ({ page, device }) => {
  const email = newEmail('twice')
  const signUp = async () => {
    await page.goto('/sign-up')
    await page.getByLabel('First name').fill('Ana')
    await page.getByLabel('Last name').fill('Twice')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill(PASSWORD)
    await press(page, 'Create account')
    await expect(heading(page, 'Look into your mail')).toBeVisible()
  }
  await signUp()
  const replaced = await linkIn(page, email, /Confirm your email address/, /\/confirm\//)
  await signUp()
  await expect.poll(() => linkIn(page, email, /Confirm your email address/, /\/confirm\//)).not.toBe(replaced)
  const link = await linkIn(page, email, /Confirm your email address/, /\/confirm\//)
  const other = await device()
  await other.goto(replaced)
  await expect(other.getByText('This link is unknown or was replaced')).toBeVisible()
  await page.goto(link)
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Confirm and sign in')
  await page.waitForURL((url) => !url.pathname.startsWith('/confirm'))
  await other.goto(link)
  await expect(other.getByText('This link was used already')).toBeVisible()

  const { id } = await account({ confirmed: false })
  const now = new Date()
  const late = await unscoped((db) =>
    issueLink(
      { db, now },
      { purpose: 'confirm-address', objectId: id, accountId: id, expiresAt: new Date(now.getTime() - 1) },
    ),
  )
  await other.goto(`/confirm/${late}`)
  await expect(other.getByText('This link has expired')).toBeVisible()
  await other.goto('/confirm/guessed')
  await expect(other.getByText('This link is unknown')).toBeVisible()
})

test('a new password by mail ends every session that was open', async ({ page, device }) => {
  const { email } = await account()
  const old = await device()
  await signIn(old, email)
  await old.goto('/account')
  await expect(heading(old, 'Your account')).toBeVisible()
  await page.goto('/forgotten')
  await page.getByLabel('E-mail address').fill(email)
  await press(page, 'Send the link')
  await expect(heading(page, 'Look into your mail')).toBeVisible()
  await page.goto(await linkIn(page, email, /Choose a new password/, /\/reset\//))
  await page.getByLabel('New password').fill('eleven slow rivers')
  await press(page, 'Set the new password')
  await expect(page.getByText('Your new password is set')).toBeVisible()
  await old.reload()
  await expect(heading(old, 'Sign in')).toBeVisible()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill('eleven slow rivers')
  await press(page, 'Sign in')
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto('/account')
  await expect(heading(page, 'Your account')).toBeVisible()
})

test('signing out leaves nothing behind the back button', async ({ page }) => {
  const { email } = await account()
  await signIn(page, email)
  await page.goto('/account')
  await page.locator('summary').filter({ hasText: 'Your account' }).click()
  await press(page, 'Sign out')
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
  await page.goto('/account')
  await expect(heading(page, 'Sign in')).toBeVisible()
  await page.goBack()
  await expect(page.getByText(email)).toHaveCount(0)
})

test('the language is the person’s choice and stays', async ({ page, device }) => {
  for (const who of [page, await device(NO_SCRIPT)]) {
    await who.goto('/sign-in')
    await press(who, 'Español')
    await expect(who.locator('html')).toHaveAttribute('lang', 'es')
    await who.goto('/verify')
    await expect(who.locator('html')).toHaveAttribute('lang', 'es')
  }
})

test('another address counts once it says yes, and the old one can take it back', async ({ page, device }) => {
  const { email } = await account()
  const to = newEmail('moved')
  await signIn(page, email)
  await page.goto('/account')
  const form = page.locator('#change-address')
  await form.getByLabel('New e-mail address').fill('ana at home')
  await form.getByLabel('Current password').fill(PASSWORD)
  await press(page, 'Send a link to the new address')
  await expect(page.getByText('Enter an e-mail address like name@example.org').first()).toBeVisible()
  await expect(form.getByLabel('New e-mail address')).toHaveValue('ana at home')
  await form.getByLabel('New e-mail address').fill(to)
  await form.getByLabel('Current password').fill(PASSWORD)
  await press(page, 'Send a link to the new address')
  await expect(page.getByText(`You asked for ${to}.`)).toBeVisible()
  await expect(page.getByText(`Ada Tester · ${email}`)).toBeVisible()

  const other = await device(NO_SCRIPT)
  await other.goto(await linkIn(page, to, /Confirm your new email address/, /\/new-address\//))
  await expect(heading(other, 'Confirm your new address')).toBeVisible()
  await other.getByLabel('Password').fill(PASSWORD)
  await press(other, 'Use this address')
  await expect(other.getByText('Your address is changed')).toBeVisible()
  await expect(other.getByText(`Ada Tester · ${to}`)).toBeVisible()
  await page.goto('/account')
  await expect(heading(page, 'Sign in')).toBeVisible()

  await page.goto(await linkIn(page, email, /Your account has another address/, /\/keep-address\//))
  await expect(page.getByText(`Your account was changed from ${email} to ${to}.`)).toBeVisible()
  await press(page, 'Keep my address')
  await expect(heading(page, 'Choose a new password')).toBeVisible()
  await page.getByLabel('New password').fill('eleven slow rivers')
  await press(page, 'Set the new password')
  await expect(page.getByText('Your new password is set')).toBeVisible()
  await other.goto('/account')
  await expect(heading(other, 'Sign in')).toBeVisible()
})

test('an address that somebody has already gets the same answer', async ({ page }) => {
  const [mine, other] = [await account(), await account()]
  await signIn(page, mine.email)
  await page.goto('/account')
  const form = page.locator('#change-address')
  await form.getByLabel('New e-mail address').fill(other.email)
  await form.getByLabel('Current password').fill(PASSWORD)
  await press(page, 'Send a link to the new address')
  await expect(page.getByText(`You asked for ${other.email}.`)).toBeVisible()
})
