import type { BrowserContextOptions, Page } from '@playwright/test'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { saveListing } from '@/lib/rsc/commands/save-listing'
import { anApplication } from '../support/builders'
import { aSession } from '../support/catalogue'
import { aReadyPortfolio } from '../support/ready-portfolio'
import { anEndorsement } from '../support/rsc'
import { LISTING } from '../support/sessions'
import {
  aMember,
  anAssociation,
  comes,
  doneBy,
  expect,
  heading,
  inPlace,
  newEmail,
  signIn,
  test,
  todayIn,
} from './support'
import { beforeTheScript, byKeyboard, type Hand, PHONE, slowLine } from './ways'

type Device = (options?: BrowserContextOptions) => Promise<Page>

const pdf = (words: string) =>
  Buffer.from(`%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>\n%%EOF\n`)
const ROWS = `Title,Provider,Completed on,Hours,Ages,Competencies
Attachment,State University,2025-03-04,6,IMH-E,Reflection
Trauma,State University,2025-03-14,1:30,IMH-E,Thinking
`

/** Each journey is made by keyboard alone, and with a thumb at 360 px before the scripts have come. */
const WAYS: Record<string, (device: Device, email: string) => Promise<Hand>> = {
  'by keyboard alone': async (device, email) => {
    const page = await device()
    await signIn(page, email)
    return byKeyboard(page)
  },
  'before the script has come': async (device, email) => {
    const page = await device(PHONE)
    await signIn(page, email)
    await slowLine(page)
    return beforeTheScript(page)
  },
}

/** An applicant and a giver with accounts; the one has named the other. */
async function pair() {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const giver = await aMember(place, { givenName: 'Gwen', familyName: 'Giver' })
  const id = await inPlace(place, async (ctx) => {
    await anEndorsement(ctx, giver.id, { category: 'IMHM-C' })
    const application = await anApplication(ctx, person, { category: 'IFS' })
    await nameGiver(application.ctx, { by: 'register', applicationId: application.id, personId: giver.id })
    return application.id
  })
  await doneBy(place, giver, ['applicant'], (ctx) => saveListing(ctx, LISTING))
  return { place, person, giver, home: `/${place.slug}/applications/${id}` }
}

for (const [way, handOf] of Object.entries(WAYS)) {
  test(`a session is logged by one and confirmed by the other ${way}`, async ({ device }) => {
    test.slow()
    const { place, person, giver } = await pair()
    const member = await handOf(device, person.email)
    await member.go(`/${place.slug}/sessions/new?as=member`)
    await member.fillDay(/Day of the session/, '2026-03-04')
    await member.fill(/How long/, '1:30')
    await member.choose(/Individual or group/, /Individual/)
    await member.choose(/In person or virtual/, /Virtual/)
    await member.choose(/What was it about/, /My own practice/)
    await member.choose(/Which ages was it about/, /Pregnancy/)
    await member.press(/^Save$/)
    await expect(member.page.getByText('Waits for Gwen Giver')).toBeVisible()
    const other = await handOf(device, giver.email)
    await other.go(`/${place.slug}/sessions`)
    await other.press(/^Confirm/)
    await expect(other.page.getByText('The session is confirmed.')).toBeVisible()
  })

  test(`a rater is named, corrected and cancelled ${way}`, async ({ device }) => {
    test.slow()
    const { person, home } = await pair()
    const hand = await handOf(device, person.email)
    await hand.go(`${home}/references`)
    await hand.follow(/^Name a rater/)
    await expect(heading(hand.page, 'Name a rater')).toBeVisible()
    await hand.fill(/Their full name/, 'Rita Rater')
    await hand.fill(/Their e-mail address/, newEmail('rita'))
    await hand.choose(/What are they to you/, /Supervisor/)
    await hand.choose(/give up the right/, /^Yes|Yes,/)
    await hand.choose(/When should we write to them/, /Later/)
    await hand.press(/^Name this person/)
    await expect(hand.page.getByText('Saved.').first()).toBeVisible()
    await hand.follow(/^Change/)
    await expect(heading(hand.page, 'Change this rater')).toBeVisible()
    await hand.fill(/Their full name/, 'Rita Raters')
    await hand.press(/^Save$/)
    await expect(hand.page.getByText('Rita Raters').first()).toBeVisible()
    await hand.follow(/^(No longer needed|Take off|Remove)/)
    await expect(hand.page.getByRole('button', { name: /^Yes, take them off the list/ })).toBeVisible()
    await hand.press(/^Yes, take them off the list/)
    await expect(hand.page.getByText('Rita Raters')).toHaveCount(0)
  })

  test(`a comment is written beside a section, and a giver is asked for RSC ${way}`, async ({ device }) => {
    test.slow()
    const { place, person, giver, home } = await pair()
    const hand = await handOf(device, person.email)
    await hand.go(`${home}/values`)
    await hand.press(/^Comments/)
    await hand.fill(/Your comment/, 'Is one page enough?')
    await hand.press(/^Send comment/)
    await expect(hand.page.getByRole('listitem').filter({ hasText: 'Is one page enough?' })).toBeVisible()
    await hand.go(`/${place.slug}/givers/${giver.id}`)
    await hand.fill(/Your message/, 'Do you have room on Thursdays?')
    await hand.press(/^Send$/)
    await expect(hand.page.getByText('Your message is on its way.')).toBeVisible()
  })

  test(`a document, a spreadsheet and a code come into the portfolio ${way}`, async ({ device }) => {
    test.slow()
    const { place, person, home } = await pair()
    const [year, month, day] = (await todayIn(place)).split('-')
    const made = await inPlace(place, (ctx) => aSession(ctx, { session: { onDay: { year, month, day } } }))
    const hand = await handOf(device, person.email)
    await hand.go(`${home}/documents`)
    await hand.attach(/Upload a document/, { name: 'diploma.pdf', mimeType: 'application/pdf', buffer: pdf('diploma') })
    await hand.press(/^Upload$/)
    await expect(hand.page.getByText('diploma.pdf').first()).toBeVisible()
    await hand.go(`${home}/training/new`)
    await hand.fill(/Code of the session/, made.code)
    await hand.press(/^Fill in from the code/)
    await expect(hand.page.getByText('Saved: Seeing the baby')).toBeVisible()
    await hand.go(`${home}/spreadsheet?log=training`)
    await hand.attach(/CSV file/, { name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(ROWS) })
    await hand.press(/^Upload$/)
    await expect(heading(hand.page, 'Which column is which?')).toBeVisible()
    await hand.press(/^Check the rows/)
    await comes(hand.page, /Everything in your file can be entered/)
    await hand.press(/^Enter \d+ trainings/)
    await comes(hand.page, /entries were added/)
  })

  test(`an application is begun, and one that is ready is submitted ${way}`, async ({ device }) => {
    test.slow()
    const place = await anAssociation()
    const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
    const hand = await handOf(device, person.email)
    await hand.go(`/${place.slug}/apply`)
    await hand.choose(/Which category do you apply for/, /Infant Family Specialist/)
    await hand.press(/^Start the application/)
    await expect(heading(hand.page, /Infant Family Specialist/)).toBeVisible()
    const other = await aMember(place, { givenName: 'Bea', familyName: 'Rivera' })
    const { id } = await inPlace(place, (ctx) => aReadyPortfolio(ctx, other))
    const ready = await handOf(device, other.email)
    await ready.go(`/${place.slug}/applications/${id}/submit`)
    await ready.check(/What I submit is true/)
    await ready.press(/^Submit application/)
    await expect(heading(ready.page, 'Application submitted')).toBeVisible()
  })
}
