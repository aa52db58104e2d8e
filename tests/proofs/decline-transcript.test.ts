import { describe, expect, it } from 'vitest'
import { askSchool } from '@/lib/proofs/commands/ask-school'
import { declineTranscript } from '@/lib/proofs/commands/decline-transcript'
import { sendTranscript } from '@/lib/proofs/commands/send-transcript'
import { transcriptAsked } from '@/lib/proofs/queries/for-school'
import { officeProofs, ownProofs, proofsAwaited } from '@/lib/proofs/queries/proofs'
import { DeclineTranscriptInput } from '@/lib/proofs/schema'
import { holdCase } from '@/lib/review/commands/hold-case'
import { waitJobs } from '@/lib/worker/waits'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aSchoolAsked, asRegistrar, FILE, proofWait, SCHOOL } from '../support/proofs'
import { letters } from '../support/references'
import { trailOf } from '../support/review'
import { at } from '../support/world'

const nobody = { reason: 'notFound' as const, note: '', signed: 'R. Adams' }

describe('declineTranscript', () => {
  it('gives it back to the applicant with new days, and tells both why', () =>
    withCtx(async (ctx) => {
      const { id, person, coordinator, ctx: own, office, proofId } = await aSchoolAsked(ctx)
      const school = asRegistrar(at(ctx, '2026-12-01T15:00:00Z'), proofId)
      await declineTranscript(school, { reason: 'needsMore', note: 'Our form, and 10 dollars.', signed: '' })
      const values = { why: 'needsMore', note: 'Our form, and 10 dollars.', dueOn: '2026-12-31' }
      expect(await letters(ctx, 'school-declined')).toMatchObject([{ personId: person.id, values }])
      expect(await letters(ctx, 'school-declined-office')).toMatchObject([{ personId: coordinator.id, values }])
      expect(await proofWait(ctx, proofId)).toMatchObject({ party: 'applicant', receivedAt: null, expiredAt: null })
      expect(await trailOf(ctx, id)).toContain('proofs.transcriptDeclined')
      for (const { proofs } of [await ownProofs(own, id), await officeProofs(office, id)]) {
        expect(proofs).toMatchObject([
          { school: { with: false, ended: 'needsMore' }, may: { askSchool: { yes: true } } },
        ])
      }
      expect(await proofsAwaited(own, id)).toBe(1)
      expect(await transcriptAsked(school)).toMatchObject({ phase: 'declined' })
    }))

  it('is said once; asked again, the school starts afresh', () =>
    withCtx(async (ctx) => {
      const { ctx: own, proofId } = await aSchoolAsked(ctx)
      const school = asRegistrar(ctx, proofId)
      await declineTranscript(school, nobody)
      expect((await refusal(declineTranscript(school, nobody))).reason).toBe('proofs.error.schoolAnswered')
      expect((await refusal(sendTranscript(school, { signed: 'R', file: FILE }))).code).toBe('closed')
      await askSchool(own, { proofId, ...SCHOOL, studentName: 'Rosa Delgado' })
      expect(await transcriptAsked(school)).toMatchObject({ phase: 'open', studentName: 'Rosa Delgado' })
      await sendTranscript(school, { signed: 'R', file: FILE })
    }))

  it('while the case is on hold leaves the clock standing', () =>
    withCtx(async (ctx) => {
      const { id, office, proofId } = await aSchoolAsked(ctx)
      await holdCase(office, { applicationId: id, reason: 'thirdParty', message: '' })
      await declineTranscript(asRegistrar(ctx, proofId), nobody)
      expect((await proofWait(ctx, proofId)).pausedAt).not.toBeNull()
    }))

  it('wants to know why, and more than a word where nobody could guess', () => {
    const said = (typed: object) => DeclineTranscriptInput.safeParse(typed).error?.issues.map(({ message }) => message)
    expect(said({ note: 'No.' })).toContain('proofs.error.reason')
    expect(said({ reason: 'other' })).toEqual(['proofs.error.schoolNote'])
    expect(said({ reason: 'notFound' })).toBeUndefined()
  })

  it('silence has the same end, from the applicant’s side', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, proofId } = await aSchoolAsked(ctx)
      const over = systemFor(at(ctx, '2027-01-06T15:00:00Z'))
      const wait = { orgId: ctx.org.id, kind: 'transcript' as const, subjectId: proofId }
      for (const _ of [1, 2]) await waitJobs['wait.expire'](over, wait)
      expect(await letters(ctx, 'school-declined')).toMatchObject([{ values: { why: 'silent' } }])
      expect(await letters(ctx, 'proof-expired')).toHaveLength(0)
      expect((await ownProofs(own, id)).proofs).toMatchObject([{ school: { ended: 'silent' }, state: 'requested' }])
      await waitJobs['wait.expire'](systemFor(at(ctx, '2027-03-01T15:00:00Z')), wait)
      expect(await letters(ctx, 'proof-expired')).toHaveLength(1)
    }))

  it('is for whoever holds the link of this very proof', () =>
    withCtx(async (ctx) => {
      const { office, ctx: own, proofId } = await aSchoolAsked(ctx)
      for (const actor of [office, own])
        expect((await refusal(declineTranscript(actor, nobody))).code).toBe('not_found')
      await inAnotherOrg(ctx, [], async (there) => {
        expect((await refusal(declineTranscript(asRegistrar(there, proofId), nobody))).code).toBe('not_found')
      })
    }))
})
