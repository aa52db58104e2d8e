import { describe, expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import { inCtx } from '@/lib/ctx/system-ctx'
import { toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { reopenApplication } from '@/lib/portfolio/commands/reopen-application'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { checkView } from '@/lib/portfolio/queries/check-answers'
import { nextRound } from '@/lib/rounds/next-round'
import { actorFor, someone, withCtx } from '../support/actors'
import { anOrg, aPerson } from '../support/builders'
import { aReadyPortfolio } from '../support/ready-portfolio'
import { aDeferred, aSubmitted } from '../support/review'
import { aRound } from '../support/rounds'
import { at, NOW, ORIGIN } from '../support/world'

async function placed(ctx: Ctx, id: string) {
  const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  return { roundId: row.roundId, expectedOn: toDay(row.expectedOn) }
}

describe('an application that is sent', () => {
  it('goes into the open round that closes first, is promised its day, and its letter says so', () =>
    withCtx(async (ctx) => {
      await aRound(ctx, { name: 'Later', cutOffOn: '2026-12-31', decideOn: '2027-03-01' })
      const roundId = await aRound(ctx)
      await aRound(ctx, { name: 'To come', opensOn: '2026-11-23', cutOffOn: '2026-11-30', decideOn: '2026-12-30' })
      await aRound(ctx, { name: 'Over', cutOffOn: '2026-11-21', decideOn: '2026-12-30' })
      const made = await aSubmitted(ctx)
      expect(await placed(ctx, made.id)).toEqual({ roundId, expectedOn: '2027-02-01' })
      const [letter] = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id, applicationId: made.id } })
      expect(letter?.values).toMatchObject({ round: 'Winter', expectedOn: '2027-02-01' })
    }))

  it('goes into the next one when that is full, and into none when none has room; who withdrew made room', () =>
    withCtx(async (ctx) => {
      const first = await aRound(ctx, { capacity: 1 })
      const second = await aRound(ctx, { name: 'Later', cutOffOn: '2026-12-31', decideOn: '2027-03-01', capacity: 1 })
      const made = [await aSubmitted(ctx), await aSubmitted(ctx), await aSubmitted(ctx)]
      const places = await Promise.all(made.map(({ id }) => placed(ctx, id)))
      expect(places.map(({ roundId }) => roundId)).toEqual([first, second, null])
      // Without a round it is promised what the settings promise.
      expect(places[2]?.expectedOn).toBe('2027-01-06')
      const [left] = made
      if (!left) throw new Error('three were sent')
      await withdrawApplication(left.ctx, { applicationId: left.id })
      expect(await placed(ctx, (await aSubmitted(ctx)).id)).toMatchObject({ roundId: first })
    }))

  it('sent again after a deferral keeps its place in a full round, and is shown it before', () =>
    withCtx(async (ctx) => {
      const roundId = await aRound(ctx, { capacity: 1 })
      const made = await aDeferred(ctx)
      const applicationId = made.id
      await reopenApplication(made.ctx, { applicationId })
      expect(await checkView(made.ctx, applicationId)).toMatchObject({ round: 'Winter', expectedOn: '2027-02-01' })
      await submitApplication(made.ctx, { applicationId, confirmed: 'true' })
      expect(await placed(ctx, applicationId)).toEqual({ roundId, expectedOn: '2027-02-01' })
      // For everybody else it is full.
      expect(await placed(ctx, (await aSubmitted(ctx)).id)).toMatchObject({ roundId: null })
    }))

  it.each([
    ['2026-12-15T23:30:00-05:00', true],
    ['2026-12-16T00:30:00-05:00', true],
    ['2026-12-18T23:30:00-05:00', true],
    ['2026-12-19T00:30:00-05:00', false],
  ])('is taken with three days of grace at %s: %s', (moment, taken) =>
    withCtx(async (ctx) => {
      const roundId = await aRound(ctx, { graceDays: 3 })
      expect(await nextRound(at(ctx, moment))).toEqual(
        taken ? { id: roundId, name: 'Winter', decideOn: '2027-02-01' } : null,
      )
    }),
  )

  it('of another association has its own rounds', () =>
    withCtx(async (ctx) => {
      await aRound(ctx)
      const { ctx: other } = await someone(ctx)
      expect(await nextRound({ ...other, org: await anOrg(ctx.db) })).toBeNull()
    }))
})

describe('the last place in a round', () => {
  it('is taken by one of two who send at the same moment', async () => {
    const made = await inOrg(newId(NOW) as OrgId, async (db) => {
      const org = await anOrg(db)
      const person = await aPerson({ db, org })
      const ctx: Ctx = { org, now: NOW, db, locale: 'en', origin: ORIGIN, actor: actorFor(person) }
      const roundId = await aRound(ctx, { capacity: 1 })
      const drafts = []
      for (let n = 0; n < 2; n++) drafts.push(await aReadyPortfolio(ctx, (await someone(ctx)).person))
      return { org, roundId, drafts: drafts.map(({ id, ctx: { actor } }) => ({ id, actor })) }
    })
    const given = (actor: Ctx['actor']) => ({ orgId: made.org.id, now: NOW, origin: ORIGIN, actor })
    await Promise.all(
      made.drafts.map(({ id, actor }) =>
        inCtx(given(actor), (ctx) => submitApplication(ctx, { applicationId: id, confirmed: 'true' })),
      ),
    )
    const rows = await inOrg(made.org.id, (db) => db.application.findMany({ where: { orgId: made.org.id } }))
    expect(rows.map((row) => row.state)).toEqual(['submitted', 'submitted'])
    expect(rows.map((row) => row.roundId).sort()).toEqual([made.roundId, null].sort())
  })
})
