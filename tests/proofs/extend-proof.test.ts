import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/core/plain-date'
import { toDay } from '@/lib/db/days'
import { extendProof } from '@/lib/proofs/commands/extend-proof'
import { extendWaits } from '@/lib/review/commands/extend-waits'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { anAskedProof, proofRow } from '../support/proofs'
import { trailOf } from '../support/review'

describe('extendProof', () => {
  it('moves the day a proof is due to where its clock is, once', () =>
    withCtx(async (ctx) => {
      const { id, office, proofId } = await anAskedProof(ctx)
      const was = toDay((await proofRow(ctx, proofId)).dueOn)
      await extendWaits(office, { applicationId: id, days: 9 })
      for (const _ of [1, 2]) await extendProof(systemFor(ctx), { proofId })
      expect(toDay((await proofRow(ctx, proofId)).dueOn)).toBe(addDays(was, 9))
      const trail = await trailOf(ctx, id)
      expect(trail.filter((name) => name === 'proofs.proofExtended')).toHaveLength(1)
    }))

  it('is the clock’s, within one association', () =>
    withCtx(async (ctx) => {
      const { office, proofId } = await anAskedProof(ctx)
      expect((await refusal(extendProof(office, { proofId }))).code).toBe('not_found')
      const outside = inAnotherOrg(ctx, ['admin'], (other) => extendProof(systemFor(other), { proofId }))
      expect((await refusal(outside)).code).toBe('not_found')
    }))
})
