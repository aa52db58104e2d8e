import { anApplication } from '../support/builders'
import { aTraining, aWork } from '../support/ledger'
import { aMember, anAssociation, doneBy, expect, heading, press, signIn, test } from './support'

test('a portfolio is taken along from one association and brought into another', async ({ page, device }) => {
  const from = await anAssociation()
  const ana = await aMember(from, { givenName: 'Ana', familyName: 'Rivera' })
  const application = await doneBy(from, ana, ['applicant'], async (ctx) => {
    const { id } = await anApplication(ctx, ana)
    await aTraining(ctx, id, { title: 'Attachment across cultures' })
    await aWork(ctx, id)
    return id
  })
  await signIn(page, ana.email)
  await page.goto(`/${from.slug}/applications/${application}`)
  const link = page.getByRole('link', { name: 'Download everything with its documents (zip)' })
  const answer = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toBe('application/zip')
  const zip = { name: 'mine.zip', mimeType: 'application/zip', buffer: await answer.body() }

  const to = await anAssociation()
  const me = await aMember(to, { givenName: 'Ana', familyName: 'Rivera' })
  const there = await doneBy(to, me, ['applicant'], async (ctx) => (await anApplication(ctx, me)).id)
  const other = await device({ viewport: { width: 360, height: 740 } })
  await signIn(other, me.email)
  await other.goto(`/${to.slug}/applications/${there}`)
  await other.getByRole('link', { name: 'Bring in a portfolio from elsewhere' }).click()
  await expect(heading(other, 'Bring in a portfolio')).toBeVisible()
  await other.getByLabel('Portfolio (JSON or zip)').setInputFiles(zip)
  await press(other, 'Upload')
  await expect(heading(other, /^What .* would add$/)).toBeVisible()
  await expect(other.getByText('Everything can be taken.')).toBeVisible()
  await press(other, 'Bring it in')
  await expect(other.getByText('Your portfolio was brought in.')).toBeVisible()
  await other.goto(`/${to.slug}/applications/${there}/training`)
  await expect(other.getByRole('link', { name: 'Attachment across cultures' }).first()).toBeVisible()
})
