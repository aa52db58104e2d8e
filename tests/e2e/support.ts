import { randomUUID } from 'node:crypto'
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test'
import { PERSONAS, personaEmail } from '@/lib/auth/personas'
import { cookieName, openSession, sealSession } from '@/lib/auth/session'
import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { inCtx } from '@/lib/ctx/system-ctx'
import { inOrg } from '@/lib/db/scope'
import { unscoped } from '@/lib/db/unscoped'
import { env } from '@/lib/env/env'
import { ctxFor } from '../support/actors'
import { anOrg, aPerson, type PersonMore, type TestPerson } from '../support/builders'

export const ORIGIN = env().PUBLIC_ORIGIN

/** Complaints of the browser that no page of ours may cause. */
const FORBIDDEN = /content security policy|hydrat|refused to (load|apply|execute|connect)/i

type Fixtures = {
  watched: string[]
  /** Another device, with a session of its own or none: a rater's, a second tab's owner, somebody without JavaScript. */
  device: (options?: BrowserContextOptions) => Promise<Page>
}

/** Every test has a network address of its own, and fails when a page breaks a policy, throws or does not hydrate. */
export const test = base.extend<Fixtures>({
  extraHTTPHeaders: async ({ browserName }, use) => use({ 'x-real-ip': `${browserName}-${randomUUID()}` }),
  watched: [
    async ({ context }, use) => {
      const complaints: string[] = []
      watch(context, complaints)
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  device: async ({ browser, watched }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      opened.push(context)
      watch(context, watched)
      return context.newPage()
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})
export { expect }

function watch(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    if (FORBIDDEN.test(message.text())) complaints.push(`${message.page()?.url()}: ${message.text()}`)
  })
  context.on('weberror', (error) => void complaints.push(`${error.page()?.url()}: ${error.error().message}`))
}

type Signable = { context(): BrowserContext } | BrowserContext
const contextOf = (at: Signable): BrowserContext => ('context' in at ? at.context() : at)

/** A session as signing in opens it, and its cookie. Answers the session's id. */
export async function openSessionOf(email: string): Promise<{ id: string; name: string; value: string }> {
  const id = await unscoped(async (db) => {
    const account = await db.account.findUniqueOrThrow({ where: { email } })
    return openSession({ db, now: new Date(), agent: 'a browser test' }, account.id)
  })
  return { id, name: cookieName(), value: await sealSession(id) }
}

/** Signs in by cookie: what the sign-in form does is tested where it is tested. */
export async function signIn(at: Signable, email: string): Promise<string> {
  const { id, name, value } = await openSessionOf(email)
  await contextOf(at).addCookies([{ name, value, url: ORIGIN, httpOnly: true, sameSite: 'Lax' }])
  return id
}

export function emailOfPersona(key: string): string {
  const persona = PERSONAS.find((one) => one.key === key)
  if (!persona) throw new Error(`no persona is called ${key}`)
  return personaEmail(persona)
}

export const signInAs = (at: Signable, personaKey: string): Promise<string> => signIn(at, emailOfPersona(personaKey))

/** Ends a session behind the back of its browser, as a second device or the clock would. */
export const endSession = (id: string) =>
  unscoped((db) => db.session.update({ where: { id }, data: { endedAt: new Date(), endReason: 'test' } }))

export type Place = { id: string; slug: string; name: string; shortName: string }

/** A licensed association of this test's own, so that what it writes disturbs nobody. */
export async function anAssociation(more: Parameters<typeof anOrg>[1] = {}): Promise<Place> {
  return inOrg(randomUUID() as Parameters<typeof inOrg>[0], (db) => anOrg(db, more))
}

/** Something done in an association before the browser comes; kept, unlike in the tests of commands. */
export function inPlace<T>(place: Pick<Place, 'id'>, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const given = { orgId: place.id, now: new Date(), origin: ORIGIN, locale: 'en' as const }
  return inCtx({ ...given, actor: { kind: 'system', job: 'e2e' } }, work)
}

/** The day it is there: in the evening of America it is tomorrow already where the clocks show UTC. */
export const todayIn = (place: Pick<Place, 'id'>): Promise<PlainDate> => inPlace(place, async (ctx) => today(ctx))

/** The same, done by somebody of the association. */
export function doneBy<T>(place: Pick<Place, 'id'>, who: TestPerson, roles: string[], work: (ctx: Ctx) => Promise<T>) {
  return inPlace(place, (ctx) => work(ctxFor(ctx, who, roles)))
}

export const aMember = (place: Pick<Place, 'id'>, more: PersonMore = {}): Promise<TestPerson> =>
  inPlace(place, (ctx) => aPerson(ctx, more))

export const newEmail = (who: string): string => `${who}-${randomUUID().slice(0, 8)}@browser.test`

/**
 * Opens the newest caught letter to an address whose subject fits. It may still be on its way: only its coming is asked
 * for again. A press that a busy machine answers late is not taken back by a second one.
 */
export async function openLetter(page: Page, to: string, subject: RegExp): Promise<void> {
  const letter = page.getByRole('link', { name: subject }).first()
  await expect(async () => {
    await page.goto(`/mailbox?to=${encodeURIComponent(to)}`)
    await expect(letter).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 60_000 })
  await letter.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject)
}

/** The address a letter leads to, as a path of ours. */
export async function linkIn(page: Page, to: string, subject: RegExp, path: RegExp): Promise<string> {
  await openLetter(page, to, subject)
  const href = await page.getByRole('link', { name: path }).first().getAttribute('href')
  return (href ?? '').replace(ORIGIN, '')
}

/** Fills the three boxes of a day. */
export async function fillDay(at: Page | Locator, label: string | RegExp, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  const group = at.getByRole('group', { name: label })
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Day').fill(date)
  await group.getByLabel('Year').fill(year)
}

/** Ticks choices of one question. */
export async function tick(
  at: Page | Locator,
  question: string | RegExp,
  ...choices: (string | RegExp)[]
): Promise<void> {
  const group = at.getByRole('group', { name: question })
  for (const choice of choices) await group.getByLabel(choice).first().check()
}

/** Presses the first button of this name. */
export const press = (at: Page | Locator, name: string | RegExp): Promise<void> =>
  at.getByRole('button', { name, exact: true }).first().click()

/**
 * Answers every question of a step alike and goes on. The heading of the step tells it from the one before; the button
 * stands below the questions, so that none is missed while a slow page is still being drawn.
 */
export async function answerStep(page: Page, title: string, answer: string): Promise<void> {
  await expect(heading(page, title)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible()
  for (const one of await page.getByLabel(answer).all()) await one.check()
  await press(page, 'Continue')
}

/** The steps of every rating form as Attune ships it. */
export const STEPS = [
  'Knowledge and setting',
  'With children, families and colleagues',
  'Thinking and reflecting',
] as const

/**
 * Waits for a stage that is gone through in the background: the page comes by itself, or by the link where no script
 * looks again. The link may be gone by the time it is pressed: then there is something new to see.
 */
export async function comes(page: Page, name: RegExp): Promise<void> {
  await expect(async () => {
    const again = page.getByRole('link', { name: 'See how far it is' })
    if (await again.isVisible()) await again.click({ timeout: 2000 })
    // Longer than a page takes on a busy machine: a second press would throw away the answer to the first.
    await expect(heading(page, name)).toBeVisible({ timeout: 8000 })
  }).toPass({ timeout: 120_000 })
}

/** The errors a form shows: in the summary above it. */
export const problems = (page: Page): Locator => page.getByRole('alert').filter({ hasText: 'There is a problem' })

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })
