import { describe, expect, it } from 'vitest'
import { handInFile, handInProof } from '@/lib/proofs/commands/hand-in-proof'
import { officeProofs } from '@/lib/proofs/queries/proofs'
import { waitJobs } from '@/lib/worker/waits'
import { ctxFor, refusal, someone, systemFor, withCtx } from '../support/actors'
import { anAskedProof, proofRow, proofWait } from '../support/proofs'
import { letters } from '../support/references'
import { aCase, trailOf } from '../support/review'
import { at } from '../support/world'

const FILE = {
  storageKey: 'k-proof',
  name: 'transcript.pdf',
  mime: 'application/pdf',
  bytes: 99,
  sha256: 'proof',
  verdict: 'clean',
} as const

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
