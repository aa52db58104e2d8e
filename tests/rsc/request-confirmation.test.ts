import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { minutes } from '@/lib/core/minutes'
import { plainDate } from '@/lib/core/plain-date'
import { requestConfirmation } from '@/lib/rsc/commands/request-confirmation'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { confirmView } from '@/lib/rsc/queries/for-giver'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited, letters, queued, tokenIn } from '../support/references'
import { anAskedRun, aRun, asGiver, RUN, requestOf } from '../support/rsc'
import { at } from '../support/world'

describe('requestConfirmation', () => {
  it('asks for everything that waits, in one letter, in the giver’s language', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId } = await aRun(ctx, person)
      const later = { ...RUN, from: plainDate('2026-07-01'), to: plainDate('2026-09-30'), hours: minutes(90) }
      await saveRscRun(ctx, { applicationId, giverId, ...later })
      await requestConfirmation(ctx, { applicationId, giverId })
      const [letter] = await letters(ctx, 'giver-confirmation-request')
      expect(letter).toMatchObject({
        locale: 'es',
        applicationId,
        values: { minutes: 810, fromDay: '2026-01-10', toDay: '2026-09-30', until: '2027-01-21' },
      })
      const request = await requestOf(ctx, giverId)
      expect((await readLink(ctx, 'confirm-hours', tokenIn(letter))).objectId).toBe(request.id)
      expect((await refusal(readLink(ctx, 'rate', tokenIn(letter)))).code).toBe('not_found')
      expect((await refusal(readLink(ctx, 'confirm-hours', `${tokenIn(letter)}x`))).code).toBe('not_found')
      expect((await queued(ctx, 'wait.remind')).filter((job) => job.key.includes(request.id))).toHaveLength(2)
      expect((await queued(ctx, 'wait.expire')).filter((job) => job.key.includes(request.id))).toHaveLength(1)
      expect(await confirmView(asGiver(ctx, request.id))).toMatchObject({
        stage: 'open',
        runs: [{ minutes: 720 }, { minutes: 90 }],
      })
      expect(await audited(ctx, 'rsc.confirmationRequested')).toBe(1)
    }))

  it('asks one giver once at a time, and never for nothing', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId } = await anAskedRun(ctx, person)
      expect((await refusal(requestConfirmation(ctx, { applicationId, giverId }))).reason).toBe('rsc.no.askedAlready')
      await requestConfirmation(at(ctx, '2027-02-01T10:00:00Z'), { applicationId, giverId })
      await ctx.db.rscRun.deleteMany({ where: { orgId: ctx.org.id } })
      const nothing = requestConfirmation(at(ctx, '2027-06-01T10:00:00Z'), { applicationId, giverId })
      expect((await refusal(nothing)).reason).toBe('rsc.no.nothingWaits')
    }))

  it('looking at the page changes nothing', () =>
    withCtx(async (ctx, person) => {
      const { giver, giverId } = await anAskedRun(ctx, person)
      const before = await requestOf(ctx, giverId)
      await confirmView(giver)
      expect(await requestOf(ctx, giverId)).toEqual(before)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId } = await aRun(ctx, person)
      await keepsTheWalls(ctx, requestConfirmation, { applicationId, giverId }, ['coordinator'])
    }))
})
