import { describe, expect, it } from 'vitest'
import { removeDocument } from '@/lib/portfolio/commands/remove-document'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { askForProof } from '@/lib/proofs/commands/ask-for-proof'
import { askSchool } from '@/lib/proofs/commands/ask-school'
import { dropProof } from '@/lib/proofs/commands/drop-proof'
import { judgeProof } from '@/lib/proofs/commands/judge-proof'
import { sendTranscript } from '@/lib/proofs/commands/send-transcript'
import { admitTranscript, transcriptAsked } from '@/lib/proofs/queries/for-school'
import { officeProofs, ownProofs } from '@/lib/proofs/queries/proofs'
import { caseEntries } from '@/lib/review/queries/case-entries'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { aSchoolAsked, asRegistrar, FILE, proofRow, proofWait, SCHOOL } from '../support/proofs'
import { letters } from '../support/references'
import { aCase, trailOf } from '../support/review'
import { at } from '../support/world'

const signed = 'R. Adams, Registrar'

describe('sendTranscript', () => {
  it('is official: the office and the applicant read who sent it and when, and the office judges it', () =>
    withCtx(async (ctx) => {
      const { id, person, coordinator, ctx: own, office, proofId } = await aSchoolAsked(ctx)
      const school = asRegistrar(ctx, proofId)
      expect(await transcriptAsked(school)).toMatchObject({ phase: 'open', studentName: 'Rosa Ortiz', about: '' })
      const uploaded = await sendTranscript(school, { signed, file: FILE })
      expect(await proofRow(ctx, proofId)).toMatchObject({ receivedHow: 'school', documentId: uploaded.id })
      expect(await proofWait(ctx, proofId)).toMatchObject({ receivedAt: ctx.now, late: false })
      expect(await letters(ctx, 'proof-received')).toMatchObject([
        { personId: coordinator.id, values: { school: 'Ridge State University' } },
      ])
      expect(await letters(ctx, 'school-sent')).toMatchObject([{ personId: person.id }])
      expect(await trailOf(ctx, id)).toContain('proofs.transcriptSent')
      const shown = { receivedHow: 'school', school: { signed, with: false } }
      expect((await officeProofs(office, id)).proofs).toMatchObject([{ ...shown, may: { judge: { yes: true } } }])
      expect((await ownProofs(own, id)).proofs).toMatchObject([
        { ...shown, may: { handIn: { yes: false }, askSchool: { yes: false } } },
      ])
      await judgeProof(office, { proofId, outcome: 'accepted', note: '' })
      expect(await proofWait(ctx, proofId)).toMatchObject({ acceptedAt: ctx.now })
    }))

  it('stands beside the degree it is about, for whoever reads the case', () =>
    withCtx(async (ctx) => {
      const { id, person, office, ctx: own } = await aCase(ctx)
      const degree = await ctx.db.education.findFirstOrThrow({ where: { orgId: ctx.org.id, personId: person.id } })
      const what = { kind: 'transcript' as const, entryId: degree.id }
      const { proofId } = await askForProof(office, { applicationId: id, what, from: 'school', words: '' })
      await askSchool(own, { proofId, ...SCHOOL })
      const shown = async () => {
        const entries = caseEntries(await applicationFindings(office, id), new Map())
        return entries.find((entry) => entry.id === degree.id)?.lines.map(({ key, values }) => [key, values?.good])
      }
      expect(await shown()).not.toContainEqual(['proofs.onEntry', 'no'])
      await sendTranscript(asRegistrar(ctx, proofId), { signed, file: FILE })
      expect(await shown()).toContainEqual(['proofs.onEntry', 'no'])
      await judgeProof(office, { proofId, outcome: 'accepted', note: '' })
      expect(await shown()).toContainEqual(['proofs.onEntry', 'yes'])
    }))

  it('is sent once, and the applicant cannot take it away', () =>
    withCtx(async (ctx) => {
      const { id: applicationId, ctx: own, proofId } = await aSchoolAsked(ctx)
      const school = asRegistrar(ctx, proofId)
      const { id: documentId } = await sendTranscript(school, { signed, file: FILE })
      expect((await refusal(sendTranscript(school, { signed, file: FILE }))).reason).toBe('proofs.error.there')
      expect((await refusal(admitTranscript(school))).code).toBe('closed')
      expect(await transcriptAsked(school)).toMatchObject({ phase: 'sent' })
      expect(await ctx.db.secretLink.count({ where: { objectId: proofId, usedAt: null } })).toBe(0)
      await ctx.db.application.update({
        where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
        data: { state: 'deferred' },
      })
      const taken = await refusal(removeDocument(own, { applicationId, documentId }))
      expect(taken.reason).toBe('ledger.no.proof')
    }))

  it('takes what comes after the day, marked late; not what is no longer needed', () =>
    withCtx(async (ctx) => {
      const late = await aSchoolAsked(ctx)
      const day = at(ctx, '2026-12-28T15:00:00Z')
      await sendTranscript(asRegistrar(day, late.proofId), { signed, file: FILE })
      expect(await proofWait(ctx, late.proofId)).toMatchObject({ late: true })
      const dropped = await aSchoolAsked(ctx)
      await dropProof(dropped.office, { proofId: dropped.proofId })
      const refused = await refusal(sendTranscript(asRegistrar(ctx, dropped.proofId), { signed, file: FILE }))
      expect(refused.reason).toBe('proofs.error.notNeeded')
      expect(await transcriptAsked(asRegistrar(ctx, dropped.proofId))).toMatchObject({ phase: 'over' })
    }))

  it('is for whoever holds the link of this very proof', () =>
    withCtx(async (ctx) => {
      const { office, ctx: own, proofId } = await aSchoolAsked(ctx)
      for (const actor of [office, own]) {
        expect((await refusal(sendTranscript(actor, { signed, file: FILE }))).code).toBe('not_found')
      }
      await inAnotherOrg(ctx, [], async (there) => {
        const school = asRegistrar(there, proofId)
        expect((await refusal(sendTranscript(school, { signed, file: FILE }))).code).toBe('not_found')
        expect((await refusal(transcriptAsked(school))).code).toBe('not_found')
      })
    }))
})
