import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import { inCtx } from '@/lib/ctx/system-ctx'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { appealDecision } from '@/lib/review/commands/appeal-decision'
import { decideAppeal } from '@/lib/review/commands/decide-appeal'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { reverseDecision } from '@/lib/review/commands/reverse-decision'
import type { DecisionAct } from '@/lib/review/schema/case'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import { actorFor } from '../support/actors'
import { anOrg, aPerson, type TestPerson } from '../support/builders'
import { asRole } from '../support/db'
import { aReading, handsIn, readerCtx, reviewOf } from '../support/readings'
import { aSubmitted, type Submitted } from '../support/review'
import { NOW, ORIGIN } from '../support/world'

/** `reading`: two were asked to read it, and are not in, or in and of two minds. */
type More = Parameters<typeof aSubmitted>[1] & { reading?: 'open' | 'differs' }
type Made = { org: Ctx['org']; cases: Submitted[] }

/** Committed, so that several connections see them. */
async function made(count: number, more: More = {}): Promise<Made> {
  return inOrg(newId(NOW) as OrgId, async (db) => {
    const org = await anOrg(db)
    const person = await aPerson({ db, org })
    const ctx = { org, now: NOW, db, locale: 'en', origin: ORIGIN, actor: actorFor(person) } as const
    const cases: Submitted[] = []
    for (let n = 0; n < count; n++) cases.push(more.reading ? await beingRead(ctx, more) : await aSubmitted(ctx, more))
    return { org, cases }
  })
}

async function beingRead(ctx: Ctx, { reading }: More): Promise<Submitted> {
  const read = await aReading(ctx)
  if (reading !== 'differs') return read
  await handsIn(ctx, reviewOf(read, 0), 'endorse')
  await handsIn(ctx, reviewOf(read, 1), 'defer')
  await settleReading(readerCtx(ctx, read, 1), read.id)
  return read
}

function decides(org: Ctx['org'], one: Submitted, act: DecisionAct): Promise<unknown> {
  const given = { orgId: org.id, now: NOW, origin: ORIGIN, actor: actorFor(one.coordinator, ['coordinator']) }
  const reasons = [{ requirement: 'work' as const, reason: 'not-shown' as const, todo: 'Show it.' }]
  const input = {
    applicationId: one.id,
    act,
    feedback: 'Because.',
    seen: '' as const,
    reasons,
    withoutReaders: 'Time.',
  }
  return inCtx(given, (ctx) => recordDecision(ctx, input))
}

/** As an administrator nobody knows. */
async function asAdmin<T>(org: Ctx['org'], act: (ctx: Ctx) => Promise<T>): Promise<T> {
  const admin = admins.get(org.id) ?? (await inOrg(org.id as OrgId, (db) => aPerson({ db, org }, { roles: ['admin'] })))
  admins.set(org.id, admin)
  const actor = actorFor(admin, ['admin'])
  return inCtx({ orgId: org.id, now: NOW, origin: ORIGIN, actor }, act)
}
const admins = new Map<string, TestPerson>()

function takesBack(org: Ctx['org'], one: Submitted): Promise<unknown> {
  return asAdmin(org, async (ctx) => {
    const where = { orgId: org.id, applicationId: one.id }
    const { id: seen } = await ctx.db.decision.findFirstOrThrow({ where })
    return reverseDecision(ctx, { applicationId: one.id, seen, reason: 'A mistake.' })
  })
}

const JOBS = 'graphile_worker._private_jobs'
const TABLES = `
  select format('%I', c.relname) as name from pg_class c
    join pg_attribute o on o.attrelid = c.oid and o.attname = 'orgId'
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`

/** What every table holds, of whichever association. */
const everything = () =>
  asRole('superuser', async (client) => {
    const tables = (await client.query<{ name: string }>(TABLES)).rows.map(({ name }) => name)
    const sums = [...tables, JOBS].map(
      (table) => `select '${table}' as name, md5(string_agg(t::text, '|' order by t::text)) as sum from ${table} t`,
    )
    const { rows } = await client.query<{ name: string; sum: string | null }>(sums.join(' union all '))
    return new Map(rows.map(({ name, sum }) => [name, sum ?? '']))
  })

const broken = (table: string) =>
  asRole('superuser', (client) =>
    client.query(`create trigger made_to_fail before insert or update or delete on ${table}
      for each row execute function attune.made_to_fail()`),
  )
let mend = ''

beforeAll(() =>
  asRole('superuser', (client) =>
    client.query(`create or replace function attune.made_to_fail() returns trigger language plpgsql as
      $$ begin raise exception 'made to fail'; end $$`),
  ),
)
afterEach(async () => {
  if (mend) await asRole('superuser', (client) => client.query(`drop trigger if exists made_to_fail on ${mend}`))
})

describe('a decision and all that follows from it', () => {
  const acts: [DecisionAct, More, string[]][] = [
    ['endorse', { addOns: ['ERS'] }, ['Decision', 'Endorsement', 'AddOnHeld', 'Letter', 'AuditEntry', 'Application']],
    ['clearForExam', { category: 'IMHM-C' }, ['Decision', 'Letter', 'AuditEntry', 'Application']],
    ['defer', {}, ['Decision', 'DecisionReason', 'Letter', 'AuditEntry', 'Application']],
    ['endorse', { reading: 'open' }, ['Decision', 'Review', 'Wait', 'Letter', 'AuditEntry', 'Application']],
    ['defer', { reading: 'differs' }, ['Decision', 'Settlement', 'Wait', 'Letter', 'AuditEntry', 'Application']],
    ['withdraw', {}, ['Decision', 'Letter', 'AuditEntry', 'Application']],
  ]

  it.each(acts)(
    '%s %o: whichever step fails, nothing was done',
    async (act, more, expected) => {
      const { org, cases } = await made(2, more)
      await wholeOrNot(cases, (one) => decides(org, one, act), expected)
    },
    90_000,
  )

  it('taken back: whichever step fails, nothing was done', async () => {
    const { org, cases } = await made(2, { addOns: ['ERS'] })
    for (const one of cases) await decides(org, one, 'endorse')
    await asAdmin(org, async () => null)
    await wholeOrNot(cases, (one) => takesBack(org, one), [
      ...['Decision', 'Endorsement', 'AddOnHeld', 'Letter', 'AuditEntry', 'Application'],
    ])
  }, 90_000)

  it('appealed against, and the appeal answered: whichever step fails, nothing was done', async () => {
    const { org, cases } = await made(2)
    for (const one of cases) await decides(org, one, 'defer')
    await asAdmin(org, async () => null)
    const appeals = (one: Submitted) =>
      inCtx({ orgId: org.id, now: NOW, origin: ORIGIN, actor: actorFor(one.person) }, (ctx) =>
        appealDecision(ctx, { applicationId: one.id, words: 'Look again.', documents: [] }),
      )
    await wholeOrNot(cases, appeals, ['Appeal', 'Letter', 'AuditEntry', 'Application'])
    const answers = (one: Submitted) =>
      asAdmin(org, (ctx) => decideAppeal(ctx, { applicationId: one.id, outcome: 'reopen', answer: 'You are right.' }))
    await wholeOrNot(cases, answers, ['Appeal', 'Letter', 'AuditEntry', 'Application'])
  }, 90_000)
})

/** Does it for one case, finds out which tables that writes, and breaks each of them in turn for another. */
async function wholeOrNot(
  [first, second]: readonly Submitted[],
  act: (one: Submitted) => Promise<unknown>,
  expected: readonly string[],
): Promise<void> {
  if (!first || !second) throw new Error('two cases')
  const untouched = await everything()
  await act(first)
  const before = await everything()
  const steps = [...before.keys()].filter((table) => before.get(table) !== untouched.get(table))
  expect(steps).toEqual(expect.arrayContaining([...expected.map((name) => `"${name}"`), JOBS]))

  for (const table of steps) {
    mend = table
    await broken(table)
    await expect(act(second), table).rejects.toThrow()
    await asRole('superuser', (client) => client.query(`drop trigger made_to_fail on ${table}`))
    expect(await everything(), table).toEqual(before)
  }
  await act(second)
}

describe('in the same moment', () => {
  it('the applicant withdraws and the office endorses: one of the two happened, whole', async () => {
    const { org, cases } = await made(6)
    for (const one of cases) {
      const own = { orgId: org.id, now: NOW, origin: ORIGIN, actor: actorFor(one.person) }
      const results = await Promise.allSettled([
        decides(org, one, 'endorse'),
        inCtx(own, (ctx) => withdrawApplication(ctx, { applicationId: one.id })),
      ])
      const lost = results.filter((result) => result.status === 'rejected')
      expect(lost.map(({ reason }) => reason.code)).toEqual(['closed'])
      const [decided] = results
      await inOrg(org.id as OrgId, async (db) => {
        const where = { orgId: org.id, applicationId: one.id }
        const { state } = await db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: org.id, id: one.id } } })
        const won = decided?.status === 'fulfilled'
        expect(state).toBe(won ? 'endorsed' : 'withdrawn')
        expect(await db.endorsement.count({ where })).toBe(won ? 1 : 0)
        expect(await db.decision.count({ where })).toBe(won ? 1 : 0)
        const letters = await db.letter.findMany({ where, select: { template: true } })
        const told = letters.map(({ template }) => template).filter((name) => name !== 'application-submitted')
        expect(told).toEqual([won ? 'decision-endorsed' : 'application-withdrawn'])
      })
    }
  })
})
