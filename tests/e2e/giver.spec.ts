import { issueLink } from '@/lib/auth/links'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { requestConfirmation } from '@/lib/rsc/commands/request-confirmation'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { NameGiverInput, RscRunInput } from '@/lib/rsc/schema'
import { anApplication } from '../support/builders'
import { boxes } from '../support/ledger'
import { aMember, anAssociation, expect, fillDay, heading, inPlace, newEmail, press, signIn, test } from './support'

/** Somebody whose hours wait for a giver, and the giver's link as the letter holds it. */
async function waiting(runs = 1) {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const email = newEmail('giver')
  const { id, requestId } = await inPlace(place, async (ctx) => {
    const application = await anApplication(ctx, person)
    const applicationId = application.id
    await nameGiver(
      application.ctx,
      NameGiverInput.parse({ by: 'name', applicationId, name: 'Gwen Giver', email, locale: 'en' }),
    )
    const giver = await ctx.db.giver.findFirstOrThrow({ where: { orgId: ctx.org.id, email }, orderBy: { id: 'asc' } })
    for (let nth = 0; nth < runs; nth += 1) {
      const typed = {
        ...{ applicationId, giverId: giver.id, hours: '12', format: 'individual', concerns: 'own-practice' },
        ...{
          from: boxes(`2025-0${nth + 1}-06`),
          to: boxes(`2025-0${nth + 1}-27`),
          about: ['IMH-E'],
          competencies: ['reflection'],
        },
      }
      await saveRscRun(application.ctx, RscRunInput.parse(typed))
    }
    await requestConfirmation(application.ctx, { applicationId, giverId: giver.id })
    const request = await ctx.db.confirmationRequest.findFirstOrThrow({
      where: { orgId: ctx.org.id, giverId: giver.id },
      orderBy: { id: 'asc' },
    })
    return { id: applicationId, requestId: request.id }
  })
  const link = async (expired = false) => {
    const expiresAt = new Date(Date.now() + (expired ? -1000 : 86_400_000))
    const given = { purpose: 'confirm-hours', objectId: requestId, orgId: place.id, expiresAt, beside: true } as const
    return `/confirm-hours/${await inPlace(place, (ctx) => issueLink(ctx, given))}`
  }
  return { link, person, home: `/${place.slug}/applications/${id}` }
}

test('confirms without JavaScript; a second visit changes nothing', async ({ device }) => {
  const { link, person, home } = await waiting()
  const address = await link()
  const page = await device({ javaScriptEnabled: false })
  await page.goto(address)
  await press(page, 'Confirm')
  await expect(page.getByText('Choose whether the entries are right').first()).toBeVisible()
  await page.getByLabel(/^Yes, this entry is right/).check()
  await press(page, 'Confirm')
  await expect(heading(page, 'Thank you')).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('button', { name: 'Confirm' })).toHaveCount(0)
  const applicant = await device()
  await signIn(applicant, person.email)
  await applicant.goto(`${home}/supervision`)
  await expect(applicant.getByText('Confirmed', { exact: true })).toBeVisible()
})

test('confirms some, corrects one and disputes another', async ({ page, device }) => {
  const { link, person, home } = await waiting(3)
  await page.goto(await link())
  await page
    .getByRole('link', { name: /^Correct/ })
    .first()
    .click()
  await page.getByLabel('Hours in all').fill('10')
  await press(page, 'Correct and confirm')
  await expect(page.getByText('You have answered for one entry.')).toBeVisible()
  await page
    .getByRole('link', { name: /^Not right/ })
    .first()
    .click()
  await press(page, 'Say that this is not right')
  await expect(page.getByText('Write what is not right').first()).toBeVisible()
  await page.getByLabel('What is not right').fill('We never met in February.')
  await press(page, 'Say that this is not right')
  await expect(heading(page, 'Were these hours with you?')).toBeVisible()
  await page.getByLabel(/^Yes, this entry is right/).check()
  await press(page, 'Confirm')
  await expect(heading(page, 'Thank you')).toBeVisible()
  const applicant = await device()
  await signIn(applicant, person.email)
  await applicant.goto(`${home}/supervision`)
  await expect(applicant.getByText('Corrected and confirmed')).toBeVisible()
  await expect(applicant.getByText('We never met in February.')).toBeVisible()
})

test('is told when the applicant changed an entry while the page was open', async ({ page, device }) => {
  const { link, person, home } = await waiting()
  await page.goto(await link())
  await page.getByLabel(/^Yes, this entry is right/).check()
  const applicant = await device()
  await signIn(applicant, person.email)
  await applicant.goto(`${home}/supervision`)
  await applicant
    .getByRole('link', { name: /^(Change|Open) With Gwen Giver/ })
    .first()
    .click()
  await applicant.getByLabel('Hours in all').fill('14')
  await press(applicant, 'Save')
  await applicant.waitForURL((url) => url.pathname.endsWith('/supervision'))
  await press(page, 'Confirm')
  await expect(page.getByText('An entry was changed in the meantime').first()).toBeVisible()
})

test('a link that ran out or was never made says what to do', async ({ page }) => {
  const { link } = await waiting()
  await page.goto(await link(true))
  await expect(heading(page, 'This link has run out')).toBeVisible()
  await page.goto('/confirm-hours/guessed')
  await expect(heading(page, 'This link does not open anything')).toBeVisible()
})

test('days and hours that cannot be are refused in a correction, with what was typed', async ({ page }) => {
  const { link } = await waiting()
  await page.goto(await link())
  await page
    .getByRole('link', { name: /^Correct/ })
    .first()
    .click()
  await fillDay(page, /First session/, '2025-01-06')
  await fillDay(page, /Last session/, '2025-01-06')
  await page.getByLabel('Hours in all').fill('25')
  await press(page, 'Correct and confirm')
  await expect(page.getByText('These are more hours than the days').first()).toBeVisible()
  await expect(page.getByLabel('Hours in all')).toHaveValue('25')
})
