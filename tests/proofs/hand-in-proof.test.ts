import { describe, expect, it } from 'vitest'
import { removeDocument } from '@/lib/portfolio/commands/remove-document'
import { handInFile, handInProof } from '@/lib/proofs/commands/hand-in-proof'
import { judgeProof } from '@/lib/proofs/commands/judge-proof'
import { sendTranscript } from '@/lib/proofs/commands/send-transcript'
import { transcriptAsked } from '@/lib/proofs/queries/for-school'
import { officeProofs } from '@/lib/proofs/queries/proofs'
import { waitJobs } from '@/lib/worker/waits'
import { ctxFor, refusal, someone, systemFor, withCtx } from '../support/actors'
import { anAskedProof, aSchoolAsked, asRegistrar, FILE, proofRow, proofWait } from '../support/proofs'
import { letters } from '../support/references'
import { aCase, trailOf } from '../support/review'
import { at } from '../support/world'

describe('handInProof', () => {
  it('takes a file of the applicant’s, also while the office reads, and tells the coordinator', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, proofId, coordinator, office } = await anAskedProof(ctx)
      const uploaded = await handInFile(own, { proofId, file: FILE })
      expect(uploaded).toMatchObject({ name: 'transcript.pdf', kept: true })
      expect(await proofRow(ctx, proofId)).toMatchObject({ receivedHow: 'applicant', documentId: uploaded.id })
      expect(await letters(ctx, 'proof-received')).toMatchObject([{ personId: coordinator.id }])
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row).toMatchObject({ turn: 'coordinator', statuses: [] })
      expect(await trailOf(ctx, id)).toContain('proofs.proofReceived')
      expect((await officeProofs(office, id)).proofs).toMatchObject([
        { state: 'received', late: false, document: { name: 'transcript.pdf' }, may: { judge: { yes: true } } },
      ])
      expect((await refusal(handInFile(own, { proofId, file: FILE }))).reason).toBe('proofs.error.there')
    }))

  it('takes what comes after the time is over, marked late', () =>
    withCtx(async (ctx) => {
      const { proofId, ctx: own } = await anAskedProof(ctx)
      const late = at(ctx, '2027-02-01T15:00:00Z')
      const due = { orgId: ctx.org.id, kind: 'transcript' as const, subjectId: proofId }
      await waitJobs['wait.expire'](systemFor(late), due)
      expect(await proofWait(ctx, proofId)).toMatchObject({ expiredAt: late.now })
      await handInFile(at(own, late.now), { proofId, file: FILE })
      expect(await proofWait(ctx, proofId)).toMatchObject({ late: true, receivedAt: late.now })
    }))

  it('wants a document from the applicant, of their own; the office may have seen it on paper', () =>
    withCtx(async (ctx) => {
      const { proofId, ctx: own, office } = await anAskedProof(ctx)
      const none = await refusal(handInProof(own, { proofId, documentId: null }))
      expect(none).toMatchObject({ code: 'invalid', fields: { documentId: ['proofs.error.document'] } })
      const other = await aCase(ctx)
      const theirs = await ctx.db.document.create({
        data: { orgId: ctx.org.id, id: other.id, personId: other.person.id, createdAt: ctx.now, ...FILE },
      })
      expect((await refusal(handInProof(own, { proofId, documentId: theirs.id }))).code).toBe('not_found')
      await handInProof(office, { proofId, documentId: null })
      expect(await proofRow(ctx, proofId)).toMatchObject({ receivedHow: 'office', documentId: null })
      expect(await letters(ctx, 'proof-received')).toHaveLength(0)
    }))

  it('cannot be taken away again once it is there, unless it was not good', () =>
    withCtx(async (ctx) => {
      const { id: applicationId, ctx: own, office, proofId } = await anAskedProof(ctx)
      const { id: documentId } = await handInFile(own, { proofId, file: FILE })
      await judgeProof(office, { proofId, outcome: 'accepted', note: '' })
      await ctx.db.application.update({
        where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
        data: { state: 'deferred' },
      })
      const taken = await refusal(removeDocument(own, { applicationId, documentId }))
      expect(taken).toMatchObject({ code: 'closed', reason: 'ledger.no.proof' })
      await ctx.db.proofRequest.update({
        where: { orgId_id: { orgId: ctx.org.id, id: proofId } },
        data: { outcome: 'refused' },
      })
      await removeDocument(own, { applicationId, documentId })
      expect((await officeProofs(office, applicationId)).proofs[0]?.document).toBeNull()
    }))

  it('ends the link of the school that was asked for the same', () =>
    withCtx(async (ctx) => {
      const { office, proofId } = await aSchoolAsked(ctx)
      await handInProof(office, { proofId, documentId: null })
      const school = asRegistrar(ctx, proofId)
      expect(await transcriptAsked(school)).toMatchObject({ phase: 'over' })
      expect((await refusal(sendTranscript(school, { signed: 'R. Adams', file: FILE }))).reason).toBe(
        'proofs.error.there',
      )
    }))

  it('is not there for anybody else', () =>
    withCtx(async (ctx) => {
      const { proofId } = await anAskedProof(ctx)
      const { person } = await someone(ctx)
      for (const roles of [['applicant'], ['reviewer'], ['adviser']]) {
        const stranger = ctxFor(ctx, person, roles)
        expect((await refusal(handInProof(stranger, { proofId, documentId: null }))).code).toBe('not_found')
      }
      const admin = ctxFor(ctx, person, ['admin'])
      expect((await refusal(handInProof(admin, { proofId, documentId: null }))).code).toBe('forbidden')
    }))
})
