import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { correctAddress } from '@/lib/people/commands/correct-address'
import { mayMoveGiver } from '../policy'
import type { ReaddressGiverInput } from '../schema'
import { followGiver } from './follow-giver'

/**
 * The office corrects the address of a giver it vouched for who has no account; who has one changes it themselves. Everybody who
 * named them asks at the new address, and what came back leaves again. The trail says what stood there before.
 */
export async function readdressGiver(
  ctx: Ctx,
  { personId, email }: z.output<typeof ReaddressGiverInput>,
): Promise<{ next: string }> {
  demand(mayMoveGiver(ctx.actor))
  const vetted = await ctx.db.vettedGiver.count({ where: { orgId: ctx.org.id, personId } })
  if (vetted === 0) throw new DomainError('not_found')
  // The act stands on the trail under people.addressChanged: record( happens where the person is.
  await correctAddress(ctx, { personId, email })
  await followGiver(ctx, { personId, is: email })
  return { next: `/${ctx.org.slug}/office/givers?done=readdressed` }
}
