import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { anEndorsement } from '../support/ready-portfolio'
import { costLine, countCost } from '../tour/cost'
import {
  aMember,
  anAssociation,
  answerStep,
  expect,
  fillDay,
  heading,
  inPlace,
  linkIn,
  newEmail,
  openLetter,
  press,
  STEPS,
  signIn,
  test,
  tick,
} from './support'

const DOMAINS = [
  'Theoretical Foundations',
  'Law, Regulation & Agency Policy',
  'Systems Expertise',
  'Direct Service Skills',
  'Working with Others',
  'Communicating',
  'Thinking',
  'Reflection',
]
const VALUES = [
  'Importance of relationships',
  'Respect for ethnicity',
  'Commitment to dismantling',
  'Integrity',
  'Confidentiality',
  'Knowledge and skill',
  'Reflective practice',
]
const PASSWORD = 'nine patient lanterns'
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const pdf = (words: string) =>
  Buffer.from(`%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>\n%%EOF\n`)

async function rates(page: Page, email: string, applicant: string): Promise<void> {
  await page.goto(await linkIn(page, email, /asks you for a reference/, /\/rate\//))
  await expect(heading(page, `${applicant} asks you for a reference`)).toBeVisible()
  await press(page, 'Start')
  await expect(heading(page, 'About you')).toBeVisible()
  await press(page, 'Continue')
  for (const title of STEPS) await answerStep(page, title, 'Nearly always')
  await expect(heading(page, 'Your recommendation')).toBeVisible()
  await page.getByLabel(`Yes, I recommend ${applicant}`).check()
  await press(page, 'Continue')
  await expect(heading(page, 'Check your answers')).toBeVisible()
  await press(page, 'Send my reference')
  await expect(heading(page, 'Thank you')).toBeVisible()
}

test('somebody signs up, builds a portfolio on a phone, is read, asked, endorsed and found in the register', async ({
  device,
}) => {
  test.setTimeout(300_000)
  const place = await anAssociation()
  const coordinator = await aMember(place, { givenName: 'Carla', roles: ['coordinator'] })
  const giver = await aMember(place, { givenName: 'Gwendolyn', familyName: 'Albright' })
  await inPlace(place, (ctx) => anEndorsement(ctx, giver))
  const email = newEmail('ana')
  const name = 'Ana Rivera'
  const page = await device(PHONE)
  const cost = process.env.TOUR_COSTS ? await countCost(page.context()) : undefined
  const base = `/${place.slug}`
  let home = ''

  await test.step('signs up, confirms and joins', async () => {
    await page.goto(base)
    await page.goto(`/sign-up?return=${base}/join`)
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
    await expect(heading(page, `Welcome, ${name}`)).toBeVisible()
  })

  await test.step('starts an application', async () => {
    await page.goto(`${base}/apply`)
    await page.getByLabel('Infant Family Specialist (IFS)').check()
    await press(page, 'Start the application')
    await expect(heading(page, /Infant Family Specialist/)).toBeVisible()
    home = new URL(page.url()).pathname
  })

  await test.step('says who she is', async () => {
    await page.goto(`${home}/profile`)
    await page.getByLabel('Phone').fill('804 555 0134')
    await press(page, 'Save')
    await page.waitForURL((url) => !url.pathname.endsWith('/profile'))
  })

  await test.step('education, work and training', async () => {
    await page.goto(`${home}/education/new`)
    await tick(page, 'What did you complete?', /Bachelor/)
    await page.getByLabel('Field of study').fill('Child development')
    await page.getByLabel('College, university or institution').fill('State University')
    await fillDay(page, /Day it was completed/, '2015-05-16')
    await tick(page, /Which competencies did it cover/, ...DOMAINS)
    await press(page, 'Save')
    await expect(page.getByText('Saved:')).toBeVisible()

    await page.goto(`${home}/work/new`)
    await page.getByLabel('Your role').fill('Home visitor')
    await page.getByLabel('Employer').fill('Family Center')
    await fillDay(page, /First day/, '2018-01-08')
    await page.getByLabel('I still work there').check()
    await page.getByLabel('Hours a week').fill('38')
    await tick(page, /What kind of work/, /^Prevention or early/)
    await tick(page, 'Was it paid?', 'Yes')
    await tick(page, /Which ages did you serve/, /Pregnancy to 36 months/)
    await page.getByLabel(/About how many families/).fill('14')
    await tick(page, /Which competencies does the work use/, ...DOMAINS)
    await press(page, 'Save')
    await expect(page.getByText('Saved:')).toBeVisible()

    await page.goto(`${home}/training/new`)
    for (const [title, hours, then] of [
      ['Attachment across cultures', '18', 'Save and add another'],
      ['Observing babies', '16:30', 'Save'],
    ] as const) {
      await page.getByLabel('Title of the training').fill(title)
      // The second time it is there already, taken over from the first.
      if (then !== 'Save') await page.getByLabel('Who gave it').fill('Institute')
      await expect(page.getByLabel('Who gave it')).toHaveValue('Institute')
      await fillDay(page, /Day it was completed/, '2026-03-14')
      await page.getByLabel('Hours', { exact: true }).fill(hours)
      await tick(page, /Which ages was it about/, /Pregnancy to 36 months/)
      await tick(page, /Which competencies was it about/, ...DOMAINS)
      await press(page, new RegExp(`^${then}$`))
      await expect(page.getByText(`Saved: ${title}`)).toBeVisible()
    }
    await expect(page.getByText(/34\.5 hours in all/)).toBeVisible()
  })

  await test.step('reflective supervision with a giver of the register', async () => {
    await page.goto(`${home}/supervision/givers/new`)
    await page.getByLabel('Name of the giver').fill('albright')
    await press(page, 'Search')
    await press(page, /Choose.*Gwendolyn Albright/)
    await page.waitForURL(/supervision(?!\/givers)/)
    await page.goto(`${home}/supervision/new`)
    await fillDay(page, 'First session', '2025-09-08')
    await fillDay(page, /Last session/, '2026-06-22')
    await page.getByLabel('Hours in all').fill('26')
    await tick(page, 'How?', 'Individual')
    await tick(page, /Which ages was it about/, /Pregnancy to 36 months/)
    await tick(page, 'What was it about?', 'My own practice')
    await tick(page, /Which competencies did it touch/, 'Reflection')
    await expect(page.getByText(/these 26 hours will count once Gwendolyn Albright confirms/)).toBeVisible()
    await press(page, 'Save')
    await page.waitForURL((url) => url.pathname.endsWith('/supervision'))
    await page.goto(`${home}/supervision`)
    await press(page, /Ask for confirmation/)
    await expect(page.getByText('The letter is on its way.').first()).toBeVisible()
  })

  const raters = ['supervisor', 'rsc', 'colleague'].map(newEmail)
  await test.step('names three raters', async () => {
    const roles = ['Supervisor', 'Gives you reflective supervision or consultation', 'Colleague']
    for (const [index, rater] of raters.entries()) {
      await page.goto(`${home}/references/new`)
      await page.getByLabel('Their full name').fill(`Rater Number ${index + 1}`)
      await page.getByLabel('Their e-mail address').fill(rater)
      await tick(page, 'What are they to you?', roles[index] ?? '')
      await tick(page, /give up the right/, /^Yes/)
      await tick(page, 'When should we write to them?', 'Now')
      await press(page, 'Name this person')
      await page.waitForURL(/\/references(\?|$)/)
    }
    await expect(page.getByText('Asked', { exact: true })).toHaveCount(3)
  })

  await test.step('writes about the seven values, saved while she types', async () => {
    for (const value of VALUES) {
      await page.goto(`${home}/values`)
      await page.getByRole('link', { name: new RegExp(`^Write.*${value}`) }).click()
      await page.getByLabel('Your statement').fill(`How I live ${value} with families.`)
      await expect(page.getByText(/Saved at/)).toBeVisible()
    }
    await page.goto(`${home}/values`)
    await expect(page.getByText('7 of 7 written')).toBeVisible()
  })

  await test.step('signs, shows her membership, uploads documents', async () => {
    await page.goto(`${home}/agreements`)
    for (let open = await page.getByRole('button', { name: `Sign as ${name}` }).count(); open > 0; open -= 1) {
      const form = page
        .locator('form')
        .filter({ has: page.getByRole('button', { name: `Sign as ${name}` }) })
        .first()
      await form.getByLabel('I have read this and I agree').check()
      await form.getByRole('button', { name: `Sign as ${name}` }).click()
      await expect(page.getByRole('button', { name: `Sign as ${name}` })).toHaveCount(open - 1)
    }
    await page.goto(`${home}/membership/new`)
    await page.getByLabel('Association', { exact: true }).fill(place.name)
    await fillDay(page, /First day/, '2026-01-01')
    await fillDay(page, /Last day/, '2035-12-31')
    await press(page, 'Save')
    await expect(page.getByText('Saved:')).toBeVisible()

    await page.goto(`${home}/documents`)
    await page
      .getByLabel('Upload a document')
      .setInputFiles({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer: pdf('a') })
    await press(page, 'Upload')
    await expect(page.getByText('certificate.pdf is uploaded.')).toBeVisible()
  })

  await test.step('raters and the giver answer by their links', async () => {
    for (const rater of raters) await rates(await device(), rater, name)
    const other = await device()
    await other.goto(await linkIn(other, giver.email, /Please confirm the hours/, /\/confirm-hours\//))
    await expect(heading(other, 'Were these hours with you?')).toBeVisible()
    await other.getByLabel('Yes, this entry is right').check()
    await press(other, 'Confirm')
    await expect(heading(other, 'Thank you')).toBeVisible()
  })

  await test.step('says what is finished and submits, with a double click', async () => {
    await page.goto(home)
    for (;;) {
      const finish = page.getByRole('button', { name: /this part is finished/ })
      const left = await finish.count()
      if (left === 0) break
      await finish.first().click()
      await expect(finish).toHaveCount(left - 1)
    }
    await page.getByRole('link', { name: 'Submit your application' }).click()
    await page.getByLabel(/What I submit is true/).check()
    await page.getByRole('button', { name: /Submit application/ }).dblclick()
    await expect(heading(page, 'Application submitted')).toBeVisible()
    if (cost && process.env.TOUR_COSTS) {
      const line = costLine('applicant, from signing up to submitting', cost())
      writeFileSync(process.env.TOUR_COSTS, JSON.stringify([line]))
    }
    await openLetter(page, email, /We have your application/)
    await page.goto(`/mailbox?to=${email}`)
    await expect(page.getByRole('link', { name: /We have your application/ })).toHaveCount(1)
  })

  const office = await device()
  await signIn(office, coordinator.email)
  let reading = ''
  await test.step('the coordinator marks, refuses one entry and asks', async () => {
    await office.goto(`${base}/office/applications`)
    await office
      .getByRole('link', { name: /Ana Rivera|Rivera, Ana/ })
      .first()
      .click()
    await office.waitForURL(/\/office\/applications\/[0-9a-f-]{36}/)
    reading = new URL(office.url()).pathname
    await press(office, 'Begin the review')
    await expect(office.getByRole('button', { name: 'Begin the review' })).toHaveCount(0)
    await office.getByRole('link', { name: /Not accepted….*Observing babies/ }).click()
    await tick(office, 'Why', 'No document shows it')
    await press(office, 'Mark as not accepted')
    await expect(office.getByText(/Not accepted: No document shows it/)).toBeVisible()
    await press(office, /^Verify all/)
    await expect(office.getByRole('button', { name: /^Verify all/ })).toHaveCount(0)
    await office.goto(`${reading}/request`)
    await office.getByLabel('Observing babies').fill('Please attach the certificate.')
    await press(office, /^Send to Ana/)
    await expect(office.getByText(/Your questions are on their way/)).toBeVisible()
  })

  await test.step('the applicant answers exactly what was asked', async () => {
    await openLetter(page, email, /We need something more/)
    await page.goto(`${home}/education`)
    await expect(page.getByRole('link', { name: /^Change/ })).toHaveCount(0)
    await page.goto(`${home}/training`)
    await expect(page.getByRole('link', { name: /^(Change|Open).*Attachment across cultures/ })).toHaveCount(
      await page.getByRole('link', { name: /^Open.*Attachment across cultures/ }).count(),
    )
    await page
      .getByRole('link', { name: /Observing babies/ })
      .first()
      .click()
    await page.getByLabel('Title of the training').fill('Observing babies at home')
    await press(page, /^Save/)
    await expect(page.getByText('Saved: Observing babies at home')).toBeVisible()
    await page.goto(`${home}/information`)
    await page.getByLabel('Your answer').fill('The title was wrong; it is corrected now.')
    await press(page, 'Send my answers')
    await page.waitForURL((url) => !url.pathname.endsWith('/information') || url.search !== '')
  })

  let number = ''
  await test.step('the coordinator endorses', async () => {
    await office.goto(reading)
    await expect(office.getByText('Observing babies at home').first()).toBeVisible()
    await press(office, /^Verify\b.*Observing babies at home/)
    await office.getByRole('link', { name: 'Endorse…' }).click()
    await press(office, /^Endorse Ana Rivera as IFS/)
    await expect(office.getByText(/Ana Rivera is endorsed\. The letter/)).toBeVisible()
    await openLetter(office, email, /Congratulations/)
  })

  await test.step('the endorsement stands in the register, can be verified, and its certificate downloads', async () => {
    await page.goto(`${base}/endorsements`)
    const certificate = page.getByRole('link', { name: /Certificate \(PDF\)/ })
    const file = await page.request.get((await certificate.getAttribute('href')) ?? '')
    expect(file.headers()['content-type']).toBe('application/pdf')
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')
    number = /[A-Z0-9]+-\d{5}-[A-Z0-9]/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
    expect(number).not.toBe('')
    const visitor = await device()
    await visitor.goto(`${base}/register?q=rivera`)
    await expect(visitor.getByText('Ana Rivera').first()).toBeVisible()
    await visitor.goto(`/verify/${number}`)
    await expect(visitor.getByText(`${number} is valid`)).toBeVisible()
    await expect(visitor.getByText('Ana Rivera').first()).toBeVisible()
  })
})
