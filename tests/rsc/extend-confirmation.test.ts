import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { addDays } from '@/lib/core/plain-date'
import { toDay } from '@/lib/db/days'
import { extend, goOn, pause } from '@/lib/waits/ask'
import { lockWait } from '@/lib/waits/contract'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { anAskedRun } from '../support/rsc'
import { at } from '../support/world'

const moved = waitJobs['wait.moved']

describe('extendConfirmation', () => {
  it('lets the link work as much longer as the clock stood still', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, requestId, token } = await anAskedRun(ctx, person)
      await pause(ctx, applicationId)
      await goOn(at(ctx, '2026-12-02T15:00:00Z'), applicationId)
      const payload = { orgId: ctx.org.id, kind: 'rsc-confirmation' as const, subjectId: requestId }
      for (let run = 0; run < 2; run++) await moved(systemFor(ctx), payload)
      expect((await readLink(at(ctx, '2027-01-31T23:00:00Z'), 'confirm-hours', token)).objectId).toBe(requestId)
      expect((await refusal(readLink(at(ctx, '2027-02-01T05:00:00Z'), 'confirm-hours', token))).code).toBe('closed')
    }))

  it('ends the link earlier again where its day was brought back', () =>
    withCtx(async (ctx, person) => {
      const { requestId, token } = await anAskedRun(ctx, person)
      const ref = { kind: 'rsc-confirmation', subjectId: requestId } as const
      const was = toDay((await lockWait(ctx, ref))?.dueOn ?? null)
      const before = await ctx.db.confirmationRequest.findFirstOrThrow({ where: { orgId: ctx.org.id, id: requestId } })
      if (!was) throw new Error('no day')
      for (const day of [addDays(was, 10), was]) {
        await extend(ctx, ref, day)
        await moved(systemFor(ctx), { orgId: ctx.org.id, ...ref })
      }
      const now = await ctx.db.confirmationRequest.findFirstOrThrow({ where: { orgId: ctx.org.id, id: requestId } })
      expect(now.expiresAt).toEqual(before.expiresAt)
      const late = { ...ctx, now: new Date(before.expiresAt.getTime() + 60_000) }
      expect((await refusal(readLink(late, 'confirm-hours', token))).code).toBe('closed')
    }))

  it('is not for people', () =>
    withCtx(async (ctx, person) => {
      const { requestId } = await anAskedRun(ctx, person)
      const payload = { orgId: ctx.org.id, kind: 'rsc-confirmation' as const, subjectId: requestId }
      expect((await refusal(moved(ctx, payload))).code).toBe('not_found')
    }))
})
