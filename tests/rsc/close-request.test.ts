import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import type { Ctx } from '@/lib/ctx/ctx'
import { closeRequest } from '@/lib/rsc/commands/close-request'
import { disputeHours } from '@/lib/rsc/commands/dispute-hours'
import { requestFor } from '@/lib/rsc/queries/requests'
import { refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { anAskedRun, requestOf } from '../support/rsc'
import { at } from '../support/world'

async function asked(ctx: Ctx, requestId: string) {
  const request = await requestFor(ctx, requestId)
  return { giver: request.giver, request }
}

describe('closeRequest', () => {
  it('spends the link once nothing waits any more, and not before', () =>
    withCtx(async (ctx, person) => {
      const { giver, giverId, requestId, runId, token } = await anAskedRun(ctx, person)
      expect(await closeRequest(giver, await asked(ctx, requestId))).toEqual({ step: 'list' })
      expect((await requestOf(ctx, giverId)).answeredAt).toBeNull()
      await disputeHours(giver, { runId, version: 1, note: 'x' })
      expect((await requestOf(ctx, giverId)).answeredAt).toEqual(ctx.now)
      const late = at(ctx, '2029-01-01T00:00:00Z')
      expect((await readLink(late, 'confirm-hours', token)).usedAt).toEqual(ctx.now)
      expect(await audited(ctx, 'rsc.requestAnswered')).toBe(1)
    }))

  it('is a step of the giver’s own answers', () =>
    withCtx(async (ctx, person) => {
      const { requestId } = await anAskedRun(ctx, person)
      expect((await refusal(closeRequest(ctx, await asked(ctx, requestId)))).code).toBe('not_found')
    }))
})
