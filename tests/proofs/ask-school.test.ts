import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { askForProof } from '@/lib/proofs/commands/ask-for-proof'
import { askSchool } from '@/lib/proofs/commands/ask-school'
import { ownProofs, proofsAwaited } from '@/lib/proofs/queries/proofs'
import { AskSchoolInput } from '@/lib/proofs/schema'
import { holdCase } from '@/lib/review/commands/hold-case'
import { releaseCase } from '@/lib/review/commands/release-case'
import { waitJobs } from '@/lib/worker/waits'
import { ctxFor, inAnotherOrg, refusal, someone, systemFor, withCtx } from '../support/actors'
import { anAskedProof, aSchoolAsked, proofRow, proofWait, SCHOOL } from '../support/proofs'
import { letters } from '../support/references'
import { aCase, trailOf } from '../support/review'
import { at } from '../support/world'

describe('askSchool', () => {
  it('writes to the school with a link, starts its clock and makes it the school’s turn', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, proofId } = await aSchoolAsked(ctx)
      const [letter] = await letters(ctx, 'transcript-request')
      expect(letter).toMatchObject({
        toEmail: 'registrar@ridge.test',
        values: { student: 'Rosa Ortiz', dueOn: '2026-12-22' },
        secret: { url: expect.stringMatching(/\/transcript\/[\w-]{20,}$/) },
      })
      expect(await proofWait(ctx, proofId)).toMatchObject({ party: 'school', receivedAt: null })
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row).toMatchObject({ turn: 'school', statuses: ['transcriptAwaited'] })
      expect(await trailOf(ctx, id)).toContain('proofs.schoolAsked')
      expect((await ownProofs(own, id)).proofs).toMatchObject([{ school: { with: true, namedBy: 'applicant' } }])
      expect(await proofsAwaited(own, id)).toBe(0)
    }))

  it('pressed twice is one letter; a day later, or to another address, it is asked again and the old link dies', () =>
    withCtx(async (ctx) => {
      const { ctx: own, proofId } = await aSchoolAsked(ctx)
      await askSchool(own, { proofId, ...SCHOOL })
      expect(await letters(ctx, 'transcript-request')).toHaveLength(1)
      await askSchool(own, { proofId, ...SCHOOL, schoolEmail: 'records@ridge.test' })
      const sent = await letters(ctx, 'transcript-request')
      expect(sent).toHaveLength(2)
      const [old, fresh] = sent.map(({ secret }) => String((secret as { url: string }).url.split('/').at(-1)))
      expect((await refusal(readLink(ctx, 'transcript', old ?? ''))).code).toBe('not_found')
      expect(await readLink(ctx, 'transcript', fresh ?? '')).toMatchObject({ objectId: proofId })
    }))

  it('by the office tells the applicant, who can correct it', () =>
    withCtx(async (ctx) => {
      const { id, person, ctx: own, office, proofId } = await anAskedProof(ctx)
      await askSchool(office, { proofId, ...SCHOOL })
      expect(await letters(ctx, 'school-asked')).toMatchObject([
        { personId: person.id, values: { school: 'Ridge State University', email: 'registrar@ridge.test' } },
      ])
      expect((await ownProofs(own, id)).proofs).toMatchObject([
        { school: { namedBy: 'office' }, may: { askSchool: { yes: true } } },
      ])
    }))

  it('wants a name, an address that is not the applicant’s, and consent; and stops after five', () =>
    withCtx(async (ctx) => {
      const { ctx: own, person, proofId } = await anAskedProof(ctx)
      const empty = AskSchoolInput.safeParse({ proofId, school: ' ', schoolEmail: 'ridge', studentName: '' })
      expect(empty.error?.issues.map(({ path: [field], message }) => [field, message])).toEqual([
        ['school', 'proofs.error.school'],
        ['schoolEmail', 'auth.email.wrong'],
        ['studentName', 'proofs.error.studentName'],
        ['agreed', 'proofs.error.agreed'],
      ])
      const mine = await refusal(askSchool(own, { proofId, ...SCHOOL, schoolEmail: person.email }))
      expect(mine.fields).toEqual({ schoolEmail: ['proofs.error.schoolOwn'] })
      for (let nth = 0; nth < 5; nth++) await askSchool(own, { proofId, ...SCHOOL, schoolEmail: `r${nth}@ridge.test` })
      expect((await refusal(askSchool(own, { proofId, ...SCHOOL }))).reason).toBe('proofs.error.schoolOften')
    }))

  it('reminds the school, not the applicant, by a link beside the first', () =>
    withCtx(async (ctx) => {
      const { proofId } = await aSchoolAsked(ctx)
      const step = { orgId: ctx.org.id, kind: 'transcript' as const, subjectId: proofId, days: 14 }
      await waitJobs['wait.remind'](systemFor(at(ctx, '2026-12-06T15:00:00Z')), step)
      expect(await letters(ctx, 'proof-reminder')).toHaveLength(0)
      expect(await letters(ctx, 'transcript-reminder')).toMatchObject([{ toEmail: 'registrar@ridge.test' }])
      expect(await ctx.db.secretLink.count({ where: { objectId: proofId, revokedAt: null } })).toBe(2)
    }))

  it('waits while the case is on hold, with the link as much longer', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own, proofId } = await aSchoolAsked(ctx)
      await holdCase(office, { applicationId: id, reason: 'thirdParty', message: '' })
      expect((await refusal(askSchool(own, { proofId, ...SCHOOL, schoolEmail: 'b@ridge.test' }))).code).toBe('closed')
      const before = await ctx.db.secretLink.findFirstOrThrow({ where: { objectId: proofId } })
      const later = at(office, '2026-12-02T15:00:00Z')
      await releaseCase(later, { applicationId: id })
      await waitJobs['wait.moved'](systemFor(later), { orgId: ctx.org.id, kind: 'transcript', subjectId: proofId })
      const after = await ctx.db.secretLink.findFirstOrThrow({ where: { objectId: proofId } })
      expect(after.expiresAt.getTime()).toBeGreaterThan(before.expiresAt.getTime())
    }))

  it('is the applicant’s and the office’s, for transcripts that are still wanted', () =>
    withCtx(async (ctx) => {
      const { proofId } = await anAskedProof(ctx)
      const { person } = await someone(ctx)
      for (const roles of [['applicant'], ['reviewer'], ['adviser']]) {
        expect((await refusal(askSchool(ctxFor(ctx, person, roles), { proofId, ...SCHOOL }))).code).toBe('not_found')
      }
      await inAnotherOrg(ctx, ['coordinator'], async (there) => {
        expect((await refusal(askSchool(there, { proofId, ...SCHOOL }))).code).toBe('not_found')
      })
      const other = await aCase(ctx)
      const what = { kind: 'membership-proof' as const, entryId: undefined }
      const asked = { applicationId: other.id, what, from: 'applicant' as const, words: '' }
      const membership = await askForProof(other.office, asked)
      const refused = await refusal(askSchool(other.ctx, { ...membership, ...SCHOOL }))
      expect(refused.reason).toBe('proofs.error.noSchool')
      expect(await proofRow(ctx, membership.proofId)).toMatchObject({ schoolAskedAt: null })
    }))
})
