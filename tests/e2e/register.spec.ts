import { demandRate } from '@/lib/auth/limits'
import { listName } from '@/lib/register/commands/list-name'
import { unlistName } from '@/lib/register/commands/unlist-name'
import { certificateNumber } from '@/lib/rules/certificate-number'
import { addressIn, PUBLIC_RATE } from '@/lib/web/caller'
import { anEndorsement } from '../support/ready-portfolio'
import { aMember, anAssociation, doneBy, expect, inPlace, press, signIn, test } from './support'

test('somebody looks a professional up, by any spelling, and cannot see who does not want to be found', async ({
  page,
}) => {
  const place = await anAssociation()
  const shown = await aMember(place, { givenName: 'Inés', familyName: 'Núñez' })
  const hidden = await aMember(place, { givenName: 'Iris', familyName: 'Nunn' })
  await inPlace(place, async (ctx) => {
    await ctx.db.endorsement.update({
      where: { orgId_id: { orgId: ctx.org.id, id: (await anEndorsement(ctx, shown)).id } },
      data: { searchName: 'nunez ines' },
    })
  })
  const secret = await inPlace(place, async (ctx) => {
    const { id, number } = await anEndorsement(ctx, hidden)
    await ctx.db.endorsement.update({
      where: { orgId_id: { orgId: ctx.org.id, id } },
      data: { searchName: 'nunn iris', number: number.slice(0, 20) },
    })
    return { id, number: number.slice(0, 20) }
  })
  await doneBy(place, hidden, ['applicant'], (ctx) => unlistName(ctx, { endorsementId: secret.id }))
  await page.goto(`/${place.slug}/register`)
  await page.getByLabel('Name', { exact: true }).fill('nunez')
  await press(page, 'Search')
  await expect(page.getByText('Inés Núñez').first()).toBeVisible()
  expect(await page.content()).not.toContain('Iris')
  await page.getByLabel('Name', { exact: true }).fill('nunn')
  await press(page, 'Search')
  await expect(page.getByText('Nobody found')).toBeVisible()
  await doneBy(place, hidden, ['applicant'], (ctx) => listName(ctx, { endorsementId: secret.id }))
  await page.reload()
  await expect(page.getByText('Iris Nunn').first()).toBeVisible()
})

test('verifying works without JavaScript and says what may be wrong with a number', async ({ device }) => {
  const page = await device({ javaScriptEnabled: false })
  await page.goto('/verify')
  await page.getByLabel('Number on the certificate').fill('what is this')
  await press(page, 'Verify')
  await expect(page.getByText('This does not look like a number of a certificate')).toBeVisible()
  await page.goto('/verify/VA-00042-K')
  await expect(page.getByText('VA-00042-K is not known')).toBeVisible()
})

test('the register and the answer to a number call a category as its association does', async ({ page }) => {
  const place = await anAssociation()
  const holder = await aMember(place, { givenName: 'Lena', familyName: 'Label' })
  const number = await inPlace(place, async (ctx) => {
    const where = { id: ctx.org.id }
    await ctx.db.org.update({ where, data: { labels: { en: { 'rules.category.IFS': 'Family Guide' } } } })
    const { id } = await anEndorsement(ctx, holder, { category: 'IFS' })
    const given = certificateNumber(ctx.org.code, 42)
    await ctx.db.endorsement.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { number: given } })
    return given
  })
  await page.goto(`/${place.slug}/register?q=label`)
  await expect(page.getByRole('cell', { name: 'Family Guide' })).toBeVisible()
  await page.goto(`/verify/${number}`)
  await expect(page.getByText('Family Guide')).toBeVisible()
})

test('whoever walks through numbers is asked to wait, and for how long; others go on looking up', async ({
  page,
  device,
  extraHTTPHeaders,
}) => {
  // All but two of a minute's look-ups, counted as the door counts them: asked one by one, a slow machine needs longer
  // for them than the minute they are counted in.
  const address = addressIn(new Headers(extraHTTPHeaders), 'in-front')
  for (let nth = 2; nth < PUBLIC_RATE.max; nth++) await demandRate('verify', address, new Date(), PUBLIC_RATE)
  const walked = async (nth: number) => (await page.request.get(`/verify/VA-${nth}`, { maxRedirects: 0 })).status()
  expect([await walked(1), await walked(2), await walked(3)]).toEqual([200, 200, 307])
  const answer = await page.goto('/verify/VA-00042-K')
  expect(answer?.status()).toBe(429)
  expect(Number(answer?.headers()['retry-after'])).toBeGreaterThan(0)
  await expect(page.getByRole('heading', { name: 'Please wait a moment' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Try again' })).toHaveAttribute('href', '/verify/VA-00042-K')
  const other = await device({ extraHTTPHeaders: { 'x-real-ip': `other-${Date.now()}` } })
  await other.goto('/verify/VA-00042-K')
  await expect(other.getByText('VA-00042-K is not known')).toBeVisible()
})

test('the holder takes the name out of the register and puts it back', async ({ page, device }) => {
  const place = await anAssociation()
  const holder = await aMember(place, { givenName: 'Olga', familyName: 'Listed' })
  await inPlace(place, (ctx) => anEndorsement(ctx, holder))
  const visitor = await device()
  await signIn(page, holder.email)
  await page.goto(`/${place.slug}/endorsements`)
  await press(page, 'Take my name out of the public register')
  await expect(page.getByText('Not shown')).toBeVisible()
  await visitor.goto(`/${place.slug}/register?q=listed`)
  await expect(visitor.getByText('Nobody found')).toBeVisible()
  await press(page, 'Show my name in the public register')
  await expect(page.getByText('Shown as Olga Listed')).toBeVisible()
  await visitor.reload()
  await expect(visitor.getByText('Olga Listed').first()).toBeVisible()
})
