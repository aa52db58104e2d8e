import type { Ctx } from '@/lib/ctx/ctx'
import { followAddress } from '@/lib/people/commands/follow-address'
import { followGiver } from '@/lib/rsc/commands/follow-giver'

/** Somebody's account is reached elsewhere: what an association wrote down of them follows, room by room. */
export async function followAddresses(ctx: Ctx, { accountId }: { accountId: string }): Promise<void> {
  const moved = await followAddress(ctx, { accountId })
  if (moved) await followGiver(ctx, moved)
}
