import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { closeInformation } from '@/lib/review/commands/close-information'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { requestInformation } from '@/lib/review/commands/request-information'
import { requestsOf } from '@/lib/review/queries/requests'
import { waitsOf } from '@/lib/waits/contract'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aCase, trailOf } from '../support/review'
import { asked as queued } from '../support/transfer'

async function asked(ctx: Ctx) {
  const found = await aCase(ctx)
  const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]
  const dueOn = plainDate('2026-12-22')
  await requestInformation(found.office, { applicationId: found.id, message: '', dueOn, items })
  return found
}

describe('closeInformation', () => {
  it('ends open questions when their application was withdrawn, once', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await asked(ctx)
      await withdrawApplication(own, { applicationId: id })
      expect(await queued(ctx, 'information.close')).toEqual([{ orgId: ctx.org.id, applicationId: id }])
      for (const _ of [1, 2]) await closeInformation(systemFor(ctx), { applicationId: id })
      expect(await requestsOf(ctx, id)).toMatchObject([{ closedHow: 'withdrawn', answeredAt: null }])
      const trail = await trailOf(ctx, id)
      expect(trail.filter((name) => name === 'review.informationClosed')).toHaveLength(1)
    }))

  it('ends with the decision that closes a case as idle, in the same act', () =>
    withCtx(async (ctx) => {
      const { id, office } = await asked(ctx)
      await recordDecision(office, { applicationId: id, act: 'closeIdle', feedback: '', seen: '' })
      expect(await requestsOf(ctx, id)).toMatchObject([{ closedHow: 'withdrawn', answeredAt: null }])
      expect((await waitsOf(ctx, id)).map(({ state }) => state)).toEqual(['stopped'])
      await closeInformation(systemFor(ctx), { applicationId: id })
      expect((await trailOf(ctx, id)).filter((name) => name === 'review.informationClosed')).toHaveLength(1)
    }))

  it('leaves the questions of a living application open, and is the clock’s', () =>
    withCtx(async (ctx) => {
      const { id, office } = await asked(ctx)
      await closeInformation(systemFor(ctx), { applicationId: id })
      expect(await requestsOf(ctx, id)).toMatchObject([{ closedAt: null }])
      expect((await refusal(closeInformation(office, { applicationId: id }))).code).toBe('not_found')
      const outside = inAnotherOrg(ctx, ['admin'], (other) => closeInformation(systemFor(other), { applicationId: id }))
      expect((await refusal(outside)).code).toBe('not_found')
    }))
})
