import { record } from '@/lib/audit/record'
import { extendLinks } from '@/lib/auth/links'
import { dayInZone } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { expiresOf } from '@/lib/waits/contract'
import { isPending, mayRemindBySystem } from '../policy'
import { lockReference } from '../queries/load'
import { about } from '../queries/rater-letter'

/** The clock of a rating has another end, because the case was held or its day moved: the rater's link ends with it. Running twice changes nothing. */
export async function extendRequest(ctx: Ctx, input: { referenceId: string }): Promise<void> {
  demand(mayRemindBySystem(ctx.actor))
  const { reference } = await lockReference(ctx, input.referenceId)
  const until = await expiresOf(ctx, { kind: 'rating', subjectId: reference.id })
  if (
    !until ||
    !reference.expiresAt ||
    until.getTime() === reference.expiresAt.getTime() ||
    !isPending(reference, ctx.now)
  )
    return
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: { expiresAt: until },
  })
  await extendLinks(ctx, 'rate', reference.id, until)
  const detail = { rater: reference.name, until: dayInZone(until, ctx.org.zone) }
  await record(ctx, 'references.requestExtended', detail, about(reference))
}
