import { type Trail, trail } from '@/lib/audit/queries'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayReadCases } from '../policy'
import { ownApplications } from './own-applications'

/** The association's audit trail, for its office. What was done about their own application nobody reads here. */
export async function officeTrail(ctx: Ctx, ask: { after?: string; before?: string }): Promise<Trail> {
  demand(mayReadCases(ctx.actor))
  return trail(ctx, ask, await ownApplications(ctx))
}
