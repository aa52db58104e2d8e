import { describe, expect, it } from 'vitest'
import { dropProof } from '@/lib/proofs/commands/drop-proof'
import { handInProof } from '@/lib/proofs/commands/hand-in-proof'
import { ownProofs, proofsAwaited } from '@/lib/proofs/queries/proofs'
import { refusal, withCtx } from '../support/actors'
import { anAskedProof, proofWait } from '../support/proofs'
import { trailOf } from '../support/review'

describe('dropProof', () => {
  it('ends the waiting, once', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own, proofId } = await anAskedProof(ctx)
      expect((await refusal(dropProof(own, { proofId }))).code).toBe('not_found')
      await dropProof(office, { proofId })
      expect(await proofWait(ctx, proofId)).toMatchObject({ stoppedAt: ctx.now })
      expect([await proofsAwaited(own, id), (await ownProofs(own, id)).proofs[0]?.state]).toEqual([0, 'stopped'])
      expect(await trailOf(ctx, id)).toContain('proofs.proofDropped')
      expect((await refusal(dropProof(office, { proofId }))).code).toBe('closed')
      const late = refusal(handInProof(office, { proofId, documentId: null }))
      expect((await late).reason).toBe('proofs.error.notNeeded')
    }))
})
