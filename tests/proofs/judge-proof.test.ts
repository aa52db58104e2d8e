import { describe, expect, it } from 'vitest'
import { handInProof } from '@/lib/proofs/commands/hand-in-proof'
import { judgeProof } from '@/lib/proofs/commands/judge-proof'
import { officeProofs } from '@/lib/proofs/queries/proofs'
import { JudgeProofInput } from '@/lib/proofs/schema'
import { refusal, withCtx } from '../support/actors'
import { anAskedProof, proofRow, proofWait } from '../support/proofs'
import { letters } from '../support/references'
import { trailOf } from '../support/review'

async function aReceived(ctx: Parameters<typeof anAskedProof>[0]) {
  const made = await anAskedProof(ctx)
  await handInProof(made.office, { proofId: made.proofId, documentId: null })
  return made
}

describe('judgeProof', () => {
  it('accepts it, once', () =>
    withCtx(async (ctx) => {
      const { id, office, proofId } = await aReceived(ctx)
      await judgeProof(office, { proofId, outcome: 'accepted', note: '' })
      expect(await proofRow(ctx, proofId)).toMatchObject({ outcome: 'accepted', settledAt: ctx.now })
      expect(await proofWait(ctx, proofId)).toMatchObject({ acceptedAt: ctx.now })
      expect(await trailOf(ctx, id)).toContain('proofs.proofJudged')
      const again = refusal(judgeProof(office, { proofId, outcome: 'refused', note: 'No.' }))
      expect((await again).reason).toBe('proofs.error.judged')
    }))

  it('asks for another one with the reason, as a new request', () =>
    withCtx(async (ctx) => {
      const { id, office, proofId, person } = await aReceived(ctx)
      await judgeProof(office, { proofId, outcome: 'again', note: 'The second page is missing.' })
      const { proofs } = await officeProofs(office, id)
      expect(proofs.map(({ state }) => state).sort()).toEqual(['refused', 'requested'])
      expect(await letters(ctx, 'proof-asked')).toMatchObject([
        {},
        { personId: person.id, values: { words: 'The second page is missing.' } },
      ])
    }))

  it('tells the applicant why it is not good, and wants a reason for it', () =>
    withCtx(async (ctx) => {
      const { office, proofId, person } = await aReceived(ctx)
      const bare = JudgeProofInput.safeParse({ proofId, outcome: 'refused', note: ' ' })
      expect(bare.error?.issues).toMatchObject([{ path: ['note'], message: 'proofs.error.note' }])
      await judgeProof(office, { proofId, outcome: 'refused', note: 'It is of another person.' })
      expect(await letters(ctx, 'proof-refused')).toMatchObject([
        { personId: person.id, values: { note: 'It is of another person.' } },
      ])
    }))

  it('waits for what has not come, and is not the applicant’s', () =>
    withCtx(async (ctx) => {
      const { office, proofId, ctx: own } = await anAskedProof(ctx)
      const input = { proofId, outcome: 'accepted' as const, note: '' }
      expect((await refusal(judgeProof(office, input))).reason).toBe('proofs.error.notThere')
      expect((await refusal(judgeProof(own, input))).code).toBe('not_found')
    }))
})
