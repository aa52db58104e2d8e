import { describe, expect, it } from 'vitest'
import { saveMembers } from '@/lib/people/commands/save-members'
import { askForProof } from '@/lib/proofs/commands/ask-for-proof'
import { meetByList } from '@/lib/proofs/commands/meet-by-list'
import { proofsJobs } from '@/lib/proofs/jobs'
import { officeProofs } from '@/lib/proofs/queries/proofs'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { anAdmin, listed } from '../support/members'
import { proofRow } from '../support/proofs'
import { queued } from '../support/references'
import { aCase, trailOf } from '../support/review'

const membership = { kind: 'membership-proof' as const, entryId: undefined }

describe('meetByList', () => {
  it('takes what the list says for the proof that was asked for, once, without a person looking', () =>
    withCtx(async (ctx) => {
      const { id, person, office } = await aCase(ctx)
      const asked = { applicationId: id, what: membership, from: 'applicant' as const, words: '' }
      const { proofId } = await askForProof(office, asked)
      await meetByList(systemFor(ctx))
      expect(await proofRow(ctx, proofId)).toMatchObject({ receivedAt: null })
      await saveMembers(await anAdmin(ctx), { members: listed({ email: person.email }), whole: false, source: 'file' })
      expect(await queued(ctx, 'proof.meetByList')).toHaveLength(1)
      for (const _ of [1, 2]) await proofsJobs['proof.meetByList'](systemFor(ctx))
      expect(await proofRow(ctx, proofId)).toMatchObject({ receivedHow: 'list', outcome: 'accepted' })
      expect((await officeProofs(office, id)).proofs).toMatchObject([
        { state: 'accepted', may: { judge: { yes: false } } },
      ])
      expect((await trailOf(ctx, id)).filter((name) => name === 'proofs.proofMetByList')).toHaveLength(1)
    }))

  it('leaves transcripts alone, and memberships that have ended', () =>
    withCtx(async (ctx) => {
      const { id, person, office } = await aCase(ctx)
      const transcript = { kind: 'transcript' as const, entryId: undefined }
      const ids: string[] = []
      for (const what of [membership, transcript]) {
        ids.push((await askForProof(office, { applicationId: id, what, from: 'applicant', words: '' })).proofId)
      }
      const ended = listed({ email: person.email, from: '2024-01-01', to: '2024-12-31' })
      await saveMembers(await anAdmin(ctx), { members: ended, whole: false, source: 'file' })
      await meetByList(systemFor(ctx))
      for (const proofId of ids) expect(await proofRow(ctx, proofId)).toMatchObject({ receivedAt: null })
    }))

  it('is the clock’s, within one association', () =>
    withCtx(async (ctx) => {
      const { person, office, id } = await aCase(ctx)
      const asked = { applicationId: id, what: membership, from: 'applicant' as const, words: '' }
      const { proofId } = await askForProof(office, asked)
      await saveMembers(await anAdmin(ctx), { members: listed({ email: person.email }), whole: false, source: 'file' })
      expect((await refusal(meetByList(office))).code).toBe('not_found')
      await inAnotherOrg(ctx, [], (there) => meetByList(systemFor(there)))
      expect(await proofRow(ctx, proofId)).toMatchObject({ receivedAt: null })
    }))
})
