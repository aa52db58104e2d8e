import { aSession } from '../support/catalogue'
import { boxes } from '../support/ledger'
import {
  aMember,
  anAssociation,
  expect,
  heading,
  inPlace,
  linkIn,
  newEmail,
  press,
  signIn,
  test,
  todayIn,
} from './support'

const PASSWORD = 'nine patient lanterns'

test('a scanned code is still there after signing up and joining', async ({ page }) => {
  const place = await anAssociation()
  const today = await todayIn(place)
  const { code } = await inPlace(place, (ctx) => aSession(ctx, { session: { onDay: boxes(today) } }))
  const email = newEmail('ana')
  await page.goto(`/${place.slug}/attend/${code}`)
  await page.getByRole('link', { name: 'Create an account' }).first().click()
  await page.getByLabel('First name').fill('Ana')
  await page.getByLabel('Last name').fill('Rivera')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Create account')
  await expect(heading(page, 'Look into your mail')).toBeVisible()
  await page.goto(await linkIn(page, email, /Confirm your email address/, /\/confirm\//))
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Confirm and sign in')
  await expect(heading(page, /^Join/)).toBeVisible()
  await press(page, /^Join/)
  await expect(page).toHaveURL(new RegExp(`/${place.slug}/attend/${code}$`))
  await expect(page.getByText('Seeing the baby').first()).toBeVisible()
})

test('somebody of another association joins and finds the code filled in', async ({ page }) => {
  const [place, elsewhere] = [await anAssociation(), await anAssociation()]
  const today = await todayIn(place)
  const { code } = await inPlace(place, (ctx) => aSession(ctx, { session: { onDay: boxes(today) } }))
  const bea = await aMember(elsewhere)
  await signIn(page, bea.email)
  await page.goto(`/${place.slug}/attend/${code}`)
  await expect(heading(page, /^Join/)).toBeVisible()
  await press(page, /^Join/)
  await expect(page).toHaveURL(new RegExp(`/${place.slug}/attend/${code}$`), { timeout: 20_000 })
  await expect(page.getByText('Seeing the baby').first()).toBeVisible()
})
