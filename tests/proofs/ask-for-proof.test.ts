import { describe, expect, it } from 'vitest'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { askForProof } from '@/lib/proofs/commands/ask-for-proof'
import { handInFile } from '@/lib/proofs/commands/hand-in-proof'
import { officeProofs, ownProofs, proofsAwaited } from '@/lib/proofs/queries/proofs'
import { AskForProofInput } from '@/lib/proofs/schema'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { anAskedProof, FILE, proofWait } from '../support/proofs'
import { letters } from '../support/references'
import { aCase, trailOf } from '../support/review'

const transcript = { kind: 'transcript' as const, entryId: undefined }

describe('askForProof', () => {
  it('asks the applicant, starts the clock, and makes it their turn', () =>
    withCtx(async (ctx) => {
      const { id, person, proofId, ctx: own } = await anAskedProof(ctx)
      expect(await letters(ctx, 'proof-asked')).toMatchObject([
        { personId: person.id, values: { kind: 'transcript', words: 'Official, please.', dueOn: '2026-12-22' } },
      ])
      expect(await proofWait(ctx, proofId)).toMatchObject({ applicationId: id, party: 'applicant', receivedAt: null })
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row).toMatchObject({ turn: 'applicant', statuses: ['transcriptAwaited'] })
      expect(await trailOf(ctx, id)).toContain('proofs.proofAsked')
      expect(await proofsAwaited(own, id)).toBe(1)
      expect((await ownProofs(own, id)).proofs).toMatchObject([{ id: proofId, state: 'requested', about: '' }])
    }))

  it('names a degree or a membership of the applicant, and nobody else’s', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      const { choices } = await officeProofs(office, id)
      const degree = choices.find(({ what }) => what.startsWith('transcript/'))
      const membership = choices.find(({ what }) => what.startsWith('membership-proof/'))
      for (const one of [degree, membership]) {
        await askForProof(office, AskForProofInput.parse({ applicationId: id, what: one?.what }))
      }
      const { proofs } = await officeProofs(office, id)
      expect(new Set(proofs.map(({ about }) => about))).toEqual(new Set([degree?.title, membership?.title]))
      const other = await aCase(ctx)
      const theirs = AskForProofInput.parse({ applicationId: other.id, what: degree?.what })
      expect((await refusal(askForProof(other.office, theirs))).code).toBe('not_found')
    }))

  it('asks for one that only the school can send: no copy of the applicant’s will do', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own } = await aCase(ctx)
      const official = { applicationId: id, what: transcript, from: 'school' as const, words: '' }
      const { proofId } = await askForProof(office, official)
      expect(await letters(ctx, 'proof-asked')).toMatchObject([{ values: { official: true } }])
      expect((await refusal(handInFile(own, { proofId, file: FILE }))).reason).toBe('proofs.error.official')
      const [mine] = (await ownProofs(own, id)).proofs
      expect(mine).toMatchObject({ official: true, may: { handIn: { yes: false }, askSchool: { yes: true } } })
      await handInFile(office, { proofId, file: FILE })
      const membership = { applicationId: id, what: 'membership-proof', from: 'school' }
      expect(AskForProofInput.safeParse(membership).error?.issues).toMatchObject([{ message: 'proofs.error.noSchool' }])
    }))

  it('asks for the same thing once at a time', () =>
    withCtx(async (ctx) => {
      const { id, office } = await anAskedProof(ctx)
      const again = await refusal(
        askForProof(office, { applicationId: id, what: transcript, from: 'applicant' as const, words: '' }),
      )
      expect(again).toMatchObject({ code: 'invalid', fields: { what: ['proofs.error.asked'] } })
    }))

  it('is the office’s, in a case that is open, and not in one’s own', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own } = await aCase(ctx)
      const input = { applicationId: id, what: transcript, from: 'applicant' as const, words: '' }
      expect((await refusal(askForProof(own, input))).code).toBe('not_found')
      await inAnotherOrg(ctx, ['coordinator'], async (there) => {
        expect((await refusal(askForProof(there, input))).code).toBe('not_found')
        expect((await refusal(officeProofs(there, id))).code).toBe('not_found')
      })
      await withdrawApplication(own, { applicationId: id })
      expect((await refusal(askForProof(office, input))).code).toBe('closed')
    }))
})
