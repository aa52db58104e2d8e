import type { Browser, Page } from '@playwright/test'
import { pagesOfDemo } from '../e2e/pages'
import { signInAs } from '../e2e/support'
import { type Cost, costLine, countCost } from './cost'

type Person = { page: Page; cost: () => Cost; close(): Promise<void> }

async function person(browser: Browser, origin: string, as: string | null): Promise<Person> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-US' })
  await context.addCookies([{ name: 'attune.locale', value: 'en', url: origin }])
  const cost = await countCost(context)
  if (as) await signInAs(context, as)
  return { page: await context.newPage(), cost, close: () => context.close() }
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

async function pathOf(title: string): Promise<string> {
  return (await pagesOfDemo()).find((page) => page.title === title)?.path ?? ''
}

/** A clean application from the applicant's last press to the coordinator's award, and a rater's ten minutes. */
export async function costs(browser: Browser, origin: string): Promise<string[]> {
  const lines: string[] = []

  const grace = await person(browser, origin, 'grace')
  await grace.page.goto(await pathOf('Task list, complete'))
  await grace.page.getByRole('link', { name: 'Submit your application' }).click()
  await grace.page.getByLabel(/What I submit is true/).check()
  await press(grace.page, /Submit application/)
  await grace.page.getByRole('heading', { name: 'Application submitted' }).waitFor()
  lines.push(costLine('applicant, submitting a complete portfolio', grace.cost()))
  await grace.close()

  const maya = await person(browser, origin, 'maya')
  await maya.page.goto('/blue-ridge/office/applications?order=newest')
  await maya.page
    .getByRole('link', { name: /Grace Okafor/ })
    .first()
    .click()
  await press(maya.page, /^Verify all/)
  await maya.page.getByRole('link', { name: 'Endorse…' }).click()
  await press(maya.page, /^Endorse Grace/)
  await maya.page
    .getByText(/is endorsed/)
    .first()
    .waitFor()
  lines.push(costLine('coordinator, from submission to award (aim: at most 12)', maya.cost()))
  await maya.close()

  const rater = await person(browser, origin, null)
  await rater.page.goto(await pathOf('A rater begins'))
  await press(rater.page, 'Start')
  await press(rater.page, 'Continue')
  for (let part = 0; part < 3; part++) {
    await rater.page.getByLabel('Nearly always').first().waitFor()
    for (const answer of await rater.page.getByLabel('Nearly always').all()) await answer.check()
    const before = rater.page.url()
    await press(rater.page, 'Continue')
    await rater.page.waitForURL((url) => url.href !== before)
  }
  await rater.page.getByLabel(/^Yes, I recommend/).check()
  await press(rater.page, 'Continue')
  await press(rater.page, 'Send my reference')
  await rater.page.getByRole('heading', { name: 'Thank you' }).waitFor()
  lines.push(costLine('rater', rater.cost()))
  await rater.close()
  return lines
}
