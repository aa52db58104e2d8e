import { allowMoreTime } from '@/lib/reviewers/commands/allow-more-time'
import { noteBounce } from '@/lib/reviewers/commands/note-bounce'
import { trustAddress } from '@/lib/reviewers/commands/trust-address'
import { systemFor } from './actors'
import { type Act, aReadingOf, at, NOTHING } from './life'

/** What comes to few readings, in lives of its own. */
export const SELDOM: Record<string, Act> = {
  allowMoreTime: async (life, now) => {
    const { reviewId } = await aReadingOf(life, now, 'open')
    return allowMoreTime(at(life.office, now), { reviewId, days: 1 + life.roll(20) })
  },
  letterComesBack: async (life, now) => {
    const { ctx, id, roll } = life
    const orgId = ctx.org.id
    const letter = await ctx.db.letter.findFirst({
      where: { orgId, applicationId: id, template: { in: ['review-invitation', 'review-reminder'] }, failedAt: null },
      orderBy: { id: 'desc' },
    })
    if (!letter?.personId) return NOTHING
    const failed = { failedAt: now, failure: '550 5.1.1 no such mailbox' }
    await ctx.db.letter.update({ where: { orgId_id: { orgId, id: letter.id } }, data: failed })
    await noteBounce(at(systemFor(ctx), now), { letterId: letter.id })
    return roll(3) > 0 ? trustAddress(at(life.office, now), { personId: letter.personId }) : null
  },
}
