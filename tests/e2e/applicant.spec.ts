import type { Page } from '@playwright/test'
import { anApplication } from '../support/builders'
import { aTraining } from '../support/ledger'
import {
  aMember,
  anAssociation,
  doneBy,
  endSession,
  expect,
  fillDay,
  heading,
  inPlace,
  press,
  problems,
  signIn,
  test,
  tick,
} from './support'

/** Somebody with a draft, signed in. */
async function applicant(page: Page) {
  const place = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, person))
  const session = await signIn(page, person.email)
  return { place, person, id, session, home: `/${place.slug}/applications/${id}` }
}

async function typeTraining(page: Page, more: { title?: string; day?: string; hours?: string; dei?: string } = {}) {
  const { title = 'Attachment across cultures', day = '2026-03-14', hours = '6', dei = '' } = more
  await page.getByLabel('Title of the training').fill(title)
  await page.getByLabel('Who gave it').fill('Institute')
  await fillDay(page, /Day it was completed/, day)
  await page.getByLabel('Hours', { exact: true }).fill(hours)
  await page.getByLabel(/Of these, hours on diversity/).fill(dei)
  await tick(page, /Which ages was it about/, /Pregnancy to 36 months/)
  await tick(page, /Which competencies was it about/, 'Reflection')
}

const saved = (page: Page, title: string) => expect(page.getByText(`Saved: ${title}`)).toBeVisible()

test.describe('bad input gets a clear answer and loses nothing', () => {
  for (const script of [true, false]) {
    test(`in a training ${script ? 'with' : 'without'} JavaScript`, async ({ device }) => {
      const page = await device({ javaScriptEnabled: script })
      const { home } = await applicant(page)
      await page.goto(`${home}/training/new`)
      const refused = async (more: Parameters<typeof typeTraining>[1], said: RegExp) => {
        await typeTraining(page, more)
        await press(page, 'Save')
        await expect(problems(page)).toContainText(said)
        await expect(page.getByLabel('Title of the training')).toHaveValue('Attachment across cultures')
        await expect(page.getByRole('checkbox', { name: 'Reflection' })).toBeChecked()
      }
      await refused({ day: '2026-02-30' }, /enter a day that this month has/i)
      await expect(page.getByRole('group', { name: /Day it was completed/ }).getByLabel('Day')).toHaveValue('30')
      await refused({ day: '26-13-1' }, /month from 1 to 12|year with four digits/i)
      await refused({ day: '2031-05-01' }, /this day has not come yet/)
      await refused({ hours: '4', dei: '5' }, /more than the hours of the training/)
      await refused({ hours: 'a while' }, /enter hours such as 1\.5 or 1:30/i)
      await refused({ hours: '6:75' }, /at most 59 minutes/)
      await refused({ hours: '0' }, /more than 0 hours/)
      await refused({ hours: '25000' }, /at most 2,?000 hours/)
      await typeTraining(page, { hours: '1:30', dei: '1' })
      await press(page, 'Save')
      await saved(page, 'Attachment across cultures')
    })
  }

  test('in a training entered twice: asked once, then believed', async ({ page }) => {
    const { home } = await applicant(page)
    await page.goto(`${home}/training/new`)
    await typeTraining(page)
    await press(page, 'Save and add another')
    await saved(page, 'Attachment across cultures')
    await expect(page.getByLabel('Who gave it')).toHaveValue('Institute')
    const day = page.getByRole('group', { name: /Day it was completed/ })
    await expect(day.getByLabel('Year')).toHaveValue(/^20\d\d$/)
    await expect(day.getByLabel('Month')).toHaveValue('')
    await typeTraining(page)
    await press(page, 'Save')
    await expect(problems(page)).toContainText('is already in your log (6 hours)')
    await expect(page.getByLabel('Who gave it')).toHaveValue('Institute')
    await page.getByLabel('This is another training; save it too').check()
    await press(page, 'Save')
    await saved(page, 'Attachment across cultures')
    await expect(page.getByText('2 trainings, 12 hours in all')).toBeVisible()
  })

  test('in work and in reflective supervision: 25 hours in a day, days in the wrong order', async ({ page }) => {
    const { home } = await applicant(page)
    await page.goto(`${home}/work/new`)
    await page.getByLabel('Your role').fill('Home visitor')
    await page.getByLabel('Employer').fill('Family Center')
    await fillDay(page, /First day/, '2024-05-01')
    await fillDay(page, /Last day/, '2023-05-01')
    await page.getByLabel('Hours a week').fill('169')
    await press(page, 'Save')
    await expect(problems(page)).toContainText('The last day is before the first day')
    await expect(problems(page)).toContainText('A week has 168 hours')
    await expect(page.getByLabel('Your role')).toHaveValue('Home visitor')

    await page.goto(`${home}/supervision/givers/new`)
    await page.getByLabel('Their full name').fill('Gwen Giver')
    await page.getByLabel('Their e-mail address').fill('gwen@giver.test')
    await press(page, 'Name this person')
    await page.waitForURL(/supervision(?!\/givers)/)
    await page.goto(`${home}/supervision/new`)
    await fillDay(page, /First session/, '2026-03-14')
    await fillDay(page, /Last session/, '2026-03-14')
    await page.getByLabel('Hours in all').fill('25')
    await tick(page, 'How?', 'Individual')
    await tick(page, /Which ages was it about/, /Pregnancy to 36 months/)
    await tick(page, 'What was it about?', 'My own practice')
    await press(page, 'Save')
    await expect(problems(page)).toContainText('more hours than the days between the first and the last session have')
    await expect(page.getByLabel('Hours in all')).toHaveValue('25')
  })

  test('in naming raters: one’s own address, and the same person twice', async ({ page }) => {
    const { home, person } = await applicant(page)
    const named = async (email: string) => {
      await page.goto(`${home}/references/new`)
      await page.getByLabel('Their full name').fill('Rita Rater')
      await page.getByLabel('Their e-mail address').fill(email)
      await tick(page, 'What are they to you?', 'Colleague')
      await tick(page, /give up the right/, /^No/)
      await tick(page, 'When should we write to them?', /^Later/)
      await press(page, 'Name this person')
    }
    await named(person.email.toUpperCase())
    await expect(problems(page)).toContainText('This is your own address')
    await expect(page.getByLabel('Their full name')).toHaveValue('Rita Rater')
    await named('rita@rater.test')
    await page.waitForURL(/\/references(\?|$)/)
    await named('Rita@rater.test')
    await expect(problems(page)).toContainText('This person is on your list already')
  })

  test('in files: renamed, empty, too large, and the right one after all', async ({ page, device }) => {
    const { home, person } = await applicant(page)
    const without = await device({ javaScriptEnabled: false })
    await signIn(without, person.email)
    const picture = { name: 'picture.pdf', mimeType: 'application/pdf', buffer: Buffer.from('GIF89a not a pdf at all') }
    const empty = { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }
    const huge = {
      name: 'huge.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.concat([pdf('big'), Buffer.alloc(20 * 1024 * 1024)]),
    }
    for (const who of [page, without]) {
      for (const [file, said] of [
        [picture, /What a file is called and what is in it must agree/],
        [empty, /empty/],
        [huge, /20 MB/],
      ] as const) {
        await who.goto(`${home}/documents`)
        await who.getByLabel('Upload a document').setInputFiles(file)
        await press(who, 'Upload')
        await expect(who.getByRole('alert').filter({ hasText: said })).toBeVisible()
        await expect(who.getByRole('link', { name: file.name })).toHaveCount(0)
      }
      // What was chosen stays chosen, so that it can be looked at; with JavaScript it is taken out by hand.
      if (who === page) await press(who, 'Take out huge.pdf')
      await who
        .getByLabel('Upload a document')
        .setInputFiles({ ...picture, name: `right-${who === page}.pdf`, buffer: pdf(`${who === page}`) })
      await press(who, 'Upload')
      await expect(who.getByRole('link', { name: `right-${who === page}.pdf` }).first()).toBeVisible()
    }
  })
})

test('an answer is changed from the check page, and the save leads back to it', async ({ page }) => {
  const { home } = await applicant(page)
  await page.goto(`${home}/training/new`)
  await typeTraining(page)
  await press(page, 'Save')
  await saved(page, 'Attachment across cultures')
  await page.goto(`${home}/check`)
  await page.getByRole('link', { name: 'Change Attachment across cultures' }).click()
  await page.getByLabel('Title of the training').fill('Attachment across many cultures')
  await press(page, 'Save')
  await expect(page).toHaveURL(/\/check#training$/)
  await expect(page.getByRole('term').filter({ hasText: 'Attachment across many cultures' })).toBeVisible()
})

test('a long text outlives the session it was typed in', async ({ page }) => {
  const { home, person, session } = await applicant(page)
  const long = `${'I stop to think about my own feelings. '.repeat(60)}The end.`
  await page.goto(`${home}/values`)
  await page.getByRole('link', { name: /^Write.*Reflective practice/ }).click()
  await expect(page.getByText('Saves while you type')).toBeVisible()
  await endSession(session)
  await page.getByLabel('Your statement').fill(long)
  await expect(page.getByText('You were signed out. Your text is kept on this device.').first()).toBeVisible()
  await signIn(page, person.email)
  await page.reload()
  await expect(page.getByLabel('Your statement')).toHaveValue(long)
  await expect(page.getByText(/Saved at/)).toBeVisible()
})

test('a form outlives the session it was typed in', async ({ page }) => {
  const { home, person, session } = await applicant(page)
  await page.goto(`${home}/training/new`)
  await typeTraining(page)
  await endSession(session)
  await press(page, 'Save')
  await expect(page.getByText(/You were signed out. What you typed is kept/).first()).toBeVisible()
  await expect(page.getByLabel('Title of the training')).toHaveValue('Attachment across cultures')
  await signIn(page, person.email)
  await page.goto(`${home}/training/new`)
  await expect(page.getByText('We brought back what you had typed.')).toBeVisible()
  await expect(page.getByLabel('Title of the training')).toHaveValue('Attachment across cultures')
  await press(page, 'Save')
  await saved(page, 'Attachment across cultures')
})

test('two tabs change one entry: both versions are shown, and one is chosen', async ({ page }) => {
  const { home, person, id, place } = await applicant(page)
  const entry = await doneBy(place, person, ['applicant'], (ctx) => aTraining(ctx, id))
  const second = await page.context().newPage()
  await page.goto(`${home}/training/${entry}`)
  await second.goto(`${home}/training/${entry}`)
  await second.getByLabel('Title of the training').fill('Theirs came first')
  await press(second, 'Save')
  await saved(second, 'Theirs came first')
  await page.getByLabel('Title of the training').fill('Mine came second')
  await press(page, 'Save')
  await expect(page.getByText('There are two versions')).toBeVisible()
  await expect(page.getByText('Theirs came first').first()).toBeVisible()
  await expect(page.getByText('Mine came second').first()).toBeVisible()
  await press(page, 'Save mine instead')
  await saved(page, 'Mine came second')
})

test('two tabs write one statement: both texts are shown, and neither is lost', async ({ page }) => {
  const { home } = await applicant(page)
  const second = await page.context().newPage()
  for (const tab of [page, second]) await tab.goto(`${home}/values?write=integrity`)
  await second.getByLabel('Your statement').fill('Written in the second tab.')
  await expect(second.getByText(/Saved at/)).toBeVisible()
  await page.getByLabel('Your statement').fill('Written in the first tab.')
  await expect(page.getByText('There are two versions of this text')).toBeVisible()
  await expect(page.getByText('Written in the second tab.')).toBeVisible()
  await press(page, 'Keep mine')
  await expect(page.getByText(/Saved at/)).toBeVisible()
  await second.reload()
  await expect(second.getByLabel('Your statement')).toHaveValue('Written in the first tab.')
})

test('ten presses of one button are one entry', async ({ page }) => {
  const { home } = await applicant(page)
  await page.goto(`${home}/training/new`)
  await typeTraining(page, { title: 'Only once' })
  await page.getByRole('button', { name: 'Save', exact: true }).click({ clickCount: 10, delay: 5 })
  await saved(page, 'Only once')
  await expect(page.getByText('1 training, 6 hours in all')).toBeVisible()
})

test('an application that is not complete says what is missing instead of being sent', async ({ page }) => {
  const { home } = await applicant(page)
  await page.goto(`${home}/submit`)
  await expect(heading(page, 'It cannot be submitted yet')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Training' })).toBeVisible()
})

test('the application downloads in the open format', async ({ page }) => {
  const { home } = await applicant(page)
  const answer = await page.request.get(`${home}/export`)
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/)
  const checked = await page.request.post('/api/v1/check', { data: await answer.json() })
  expect(checked.ok()).toBe(true)
})

function pdf(words: string): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>\n%%EOF\n`)
}
