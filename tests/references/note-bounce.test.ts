import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { applicantDesk } from '@/lib/portfolio/queries/desk'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { noteBounce } from '@/lib/references/commands/note-bounce'
import { openRating } from '@/lib/references/commands/open-rating'
import { readdressRater } from '@/lib/references/commands/readdress-rater'
import { requestRating } from '@/lib/references/commands/request-rating'
import { referencesJobs } from '@/lib/references/jobs'
import { raterState } from '@/lib/references/policy'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aRater, asRater, audited, letters, referenceRow } from '../support/references'
import { at } from '../support/world'

/** The mail server refused the newest invitation for good. */
async function refused(ctx: Ctx): Promise<string> {
  const letter = (await letters(ctx, 'rater-invitation')).at(-1)
  if (!letter) throw new Error('no letter left')
  await ctx.db.letter.update({
    where: { orgId_id: { orgId: ctx.org.id, id: letter.id } },
    data: { failedAt: ctx.now, failure: '550 5.1.1 no such mailbox' },
  })
  return letter.id
}

const stateOf = async (ctx: Ctx, id: string) => raterState(await referenceRow(ctx, id), ctx.now)

describe('noteBounce', () => {
  it('marks the rater, and tells the applicant once where to correct it', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const letterId = await refused(ctx)
      await noteBounce(systemFor(ctx), { letterId })
      await referencesJobs['rating.noteBounce'](systemFor(ctx), { orgId: ctx.org.id, letterId })
      expect(await stateOf(ctx, referenceId)).toBe('bounced')
      const told = await letters(ctx, 'rater-bounced')
      expect(told).toMatchObject([{ personId: person.id, values: { email: 'thomas@raters.test' } }])
      expect(await audited(ctx, 'references.letterBounced')).toBe(1)
    }))

  it('is not waited for: the part and the desk say that somebody has to act', () =>
    withCtx(async (ctx, person) => {
      const { applicationId } = await aRater(ctx, person)
      for (const email of ['bea@raters.test', 'cid@raters.test']) await aRater(ctx, person, { applicationId, email })
      const part = async () => {
        const { sections } = await applicationHome(ctx, applicationId)
        return sections.find(({ code }) => code === 'references')?.state
      }
      expect([await part(), (await applicantDesk(ctx)).awaited.ratings]).toEqual(['waiting', 3])
      await noteBounce(systemFor(ctx), { letterId: await refused(ctx) })
      expect([await part(), (await applicantDesk(ctx)).awaited.ratings]).toEqual(['inProgress', 2])
    }))

  it('is over once the address is corrected or the letter is sent again', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const first = await refused(ctx)
      await noteBounce(systemFor(ctx), { letterId: first })
      const later = at(ctx, '2026-11-23T09:00:00Z')
      await readdressRater(later, { referenceId, email: 'right@raters.test' })
      await noteBounce(systemFor(later), { letterId: first })
      expect(await stateOf(later, referenceId)).toBe('requested')
      await noteBounce(systemFor(later), { letterId: await refused(later) })
      expect(await stateOf(later, referenceId)).toBe('bounced')
      await requestRating(at(ctx, '2026-11-24T09:00:00Z'), { referenceId })
      expect(await stateOf(at(ctx, '2026-11-24T09:00:00Z'), referenceId)).toBe('requested')
    }))

  it('says nothing of somebody who has the form open all the same', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await openRating(asRater(ctx, referenceId), {})
      await noteBounce(systemFor(ctx), { letterId: await refused(ctx) })
      expect(await stateOf(ctx, referenceId)).toBe('opened')
    }))

  it('does nothing for a letter that arrived, or for people', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const [letter] = await letters(ctx, 'rater-invitation')
      const letterId = letter?.id ?? ''
      await noteBounce(systemFor(ctx), { letterId })
      expect(await stateOf(ctx, referenceId)).toBe('requested')
      await refused(ctx)
      expect((await refusal(noteBounce(ctx, { letterId }))).code).toBe('not_found')
      await inAnotherOrg(ctx, [], (other) => noteBounce(systemFor(other), { letterId }))
      expect(await stateOf(ctx, referenceId)).toBe('requested')
    }))
})
