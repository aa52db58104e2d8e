import { aSubmitted } from '../support/review'
import { aReviewer } from '../support/reviewers'
import { anAssociation, expect, heading, inPlace, linkIn, newEmail, press, problems, signIn, test } from './support'

const ASKED = /Would you review an application/

test('the office gives out reviews; one reader says no by one press, another signs and reads', async ({
  page,
  device,
}) => {
  const place = await anAssociation({ settings: { review: { readers: 'one' } } })
  const emails = [newEmail('nora'), newEmail('carmen')]
  const made = await inPlace(place, async (ctx) => {
    for (const email of emails) await aReviewer(ctx, { email })
    return aSubmitted(ctx)
  })

  await signIn(page, made.coordinator.email)
  await page.goto(`/${place.slug}/office/assignments`)
  await expect(page.getByRole('link', { name: made.person.name })).toBeVisible()
  await press(page, 'Confirm and ask the reviewers')
  await expect(page.getByText('One review was given out.', { exact: false })).toBeVisible()
  await expect(heading(page, 'Assignments')).toBeVisible()

  const asked = await inPlace(place, (ctx) =>
    ctx.db.letter.findFirstOrThrow({
      where: { orgId: place.id, template: 'review-invitation' },
      orderBy: { id: 'asc' },
    }),
  )
  const other = emails.find((email) => email !== asked.toEmail) ?? ''
  const plain = await device({ javaScriptEnabled: false })
  const path = await linkIn(plain, asked.toEmail, ASKED, /\/review\//)
  for (const _ of ['a mail scanner', 'the reader']) await plain.goto(path)
  await expect(heading(plain, 'You are asked to review an application')).toBeVisible()
  await press(plain, 'I have no time')
  await expect(heading(plain, 'You have declined this review')).toBeVisible()
  await plain.goto(path)
  await expect(heading(plain, 'You have declined this review')).toBeVisible()
  await expect(plain.getByText(made.person.name)).toHaveCount(0)

  const reader = await device()
  const invited = await linkIn(reader, other, ASKED, /\/review\//)
  await reader.goto(invited)
  await reader.getByRole('link', { name: 'Accept and go on to the declaration' }).click()
  await expect(reader).toHaveURL(/\/sign-in\?return=/)
  await signIn(reader, other)
  await reader.goto(invited)
  await reader.getByRole('link', { name: 'Accept and go on to the declaration' }).click()
  await expect(heading(reader, 'Before you read: conflicts of interest')).toBeVisible()
  await press(reader, 'Sign and open the application')
  await expect(problems(reader)).toContainText('Confirm that you have no conflict of interest')
  await reader.getByRole('checkbox', { name: /I know of no conflict/ }).check()
  await press(reader, 'Sign and open the application')
  await expect(heading(reader, made.person.name)).toBeVisible()

  await reader.getByRole('link', { name: 'A conflict of interest, or no more time?' }).click()
  await reader.getByRole('radio', { name: 'Close friendship or dispute' }).check()
  await press(reader, 'Declare the conflict')
  await expect(reader.getByText('You declined this review')).toBeVisible()
  await reader.goto(invited)
  await expect(heading(reader, 'You have declined this review')).toBeVisible()
})
