import { describe, expect, it } from 'vitest'
import { handInProof } from '@/lib/proofs/commands/hand-in-proof'
import { nudgeProof } from '@/lib/proofs/commands/nudge-proof'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { carriedOut, resultsOf } from '../support/bulk'
import { anAskedProof } from '../support/proofs'
import { letters } from '../support/references'
import { trailOf } from '../support/review'

describe('nudgeProof', () => {
  it('reminds by hand of what has not come, once a day at most', () =>
    withCtx(async (ctx) => {
      const { id, office, person, proofId } = await anAskedProof(ctx)
      const actId = await carriedOut(office, { kind: 'remind', picked: id })
      expect(await resultsOf(ctx, actId)).toEqual([{ state: 'done', why: '' }])
      expect(await letters(ctx, 'proof-reminder')).toMatchObject([{ personId: person.id }])
      expect(await trailOf(ctx, id)).toContain('proofs.proofReminded')
      expect((await refusal(nudgeProof(office, { proofId }))).reason).toBe('bulk.why.remindedToday')
      await handInProof(office, { proofId, documentId: null })
      expect((await refusal(nudgeProof(office, { proofId }))).code).toBe('closed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { proofId } = await anAskedProof(ctx)
      await keepsTheWalls(ctx, nudgeProof, { proofId })
    }))
})
