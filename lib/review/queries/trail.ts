import { type Trail, trail } from '@/lib/audit/queries'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayReadCases } from '../policy'

/** The association's audit trail, for its office. */
export async function officeTrail(ctx: Ctx, ask: { after?: string; before?: string }): Promise<Trail> {
  demand(mayReadCases(ctx.actor))
  return trail(ctx, ask)
}
