import { type PlainDate, plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { someone } from './actors'
import type { PersonMore, TestPerson } from './builders'

type More = { trainedUntil?: PlainDate | null; loadLimit?: number; categories?: string[]; languages?: string[] }

/** Somebody of the pool, trained unless said otherwise, and what they see. */
export async function aReviewer(
  ctx: Ctx,
  more: More = {},
  person: PersonMore = {},
): Promise<{ person: TestPerson; ctx: Ctx }> {
  const made = await someone(ctx, ['reviewer'], person)
  const { trainedUntil = plainDate('2027-12-31'), ...said } = more
  await ctx.db.reviewer.update({
    where: { orgId_personId: { orgId: ctx.org.id, personId: made.person.id } },
    data: { ...said, trainedUntil: fromDay(trainedUntil) },
  })
  return made
}
