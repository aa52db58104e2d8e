import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { askSchool } from '@/lib/proofs/commands/ask-school'
import { noteSchoolBounce } from '@/lib/proofs/commands/note-school-bounce'
import { sendTranscript } from '@/lib/proofs/commands/send-transcript'
import { proofsJobs } from '@/lib/proofs/jobs'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aSchoolAsked, asRegistrar, FILE, proofRow, proofWait, SCHOOL } from '../support/proofs'
import { letters } from '../support/references'
import { trailOf } from '../support/review'
import { at } from '../support/world'

/** The mail server refused the newest request for good. */
async function refused(ctx: Ctx): Promise<string> {
  const letter = (await letters(ctx, 'transcript-request')).at(-1)
  if (!letter) throw new Error('no letter left')
  await ctx.db.letter.update({
    where: { orgId_id: { orgId: ctx.org.id, id: letter.id } },
    data: { failedAt: ctx.now, failure: '550 5.1.1 no such mailbox' },
  })
  return letter.id
}

describe('noteSchoolBounce', () => {
  it('gives the proof back to the applicant, once, and ends the link', () =>
    withCtx(async (ctx) => {
      const { id, person, proofId } = await aSchoolAsked(ctx)
      const letterId = await refused(ctx)
      await noteSchoolBounce(systemFor(ctx), { letterId })
      await proofsJobs['proof.noteBounce'](systemFor(ctx), { orgId: ctx.org.id, letterId })
      expect(await proofRow(ctx, proofId)).toMatchObject({ schoolEnded: 'bounced' })
      expect(await proofWait(ctx, proofId)).toMatchObject({ party: 'applicant' })
      expect(await letters(ctx, 'school-declined')).toMatchObject([{ personId: person.id, values: { why: 'bounced' } }])
      expect(await letters(ctx, 'school-declined-office')).toHaveLength(1)
      expect(await trailOf(ctx, id)).toContain('proofs.schoolLetterBounced')
      expect(await ctx.db.secretLink.count({ where: { objectId: proofId, revokedAt: null } })).toBe(0)
    }))

  it('of an address that was corrected, or after the transcript came, says nothing', () =>
    withCtx(async (ctx) => {
      const { ctx: own, proofId } = await aSchoolAsked(ctx)
      const letterId = await refused(ctx)
      const later = at(own, '2026-11-24T15:00:00Z')
      await askSchool(later, { proofId, ...SCHOOL, schoolEmail: 'records@ridge.test' })
      await noteSchoolBounce(systemFor(later), { letterId })
      expect(await proofRow(ctx, proofId)).toMatchObject({ schoolEnded: null })
      await sendTranscript(asRegistrar(later, proofId), { signed: 'R', file: FILE })
      await noteSchoolBounce(systemFor(later), { letterId: await refused(later) })
      expect(await letters(ctx, 'school-declined')).toHaveLength(0)
    }))

  it('is the clock’s, within one association', () =>
    withCtx(async (ctx) => {
      const { office, proofId } = await aSchoolAsked(ctx)
      const letterId = await refused(ctx)
      expect((await refusal(noteSchoolBounce(office, { letterId }))).code).toBe('not_found')
      await inAnotherOrg(ctx, [], (other) => noteSchoolBounce(systemFor(other), { letterId }))
      expect(await proofRow(ctx, proofId)).toMatchObject({ schoolEnded: null })
    }))
})
