import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayEditProfile } from '../policy'
import type { CommentMailInput } from '../schema'

/** How somebody wants to hear of comments here: at once, once a day, or only on the page. */
export async function chooseCommentMail(ctx: Ctx, { choice }: z.output<typeof CommentMailInput>): Promise<void> {
  const { personId } = personOf(ctx)
  demand(mayEditProfile(ctx.actor, personId))
  const { count } = await ctx.db.person.updateMany({
    where: { orgId: ctx.org.id, id: personId, commentMail: { not: choice } },
    data: { commentMail: choice },
  })
  if (count > 0)
    await record(ctx, 'people.commentMailChosen', { choice }, { subject: { kind: 'person', id: personId } })
}
