import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayWithdraw } from '../policy'
import { type ApplicationHead, headOf } from './head'
import { openApplication } from './open-application'

/** What is about to end; nothing once it cannot be ended any more. */
export async function withdrawView(ctx: Ctx, applicationId: string): Promise<ApplicationHead> {
  const { application, facts } = await openApplication(ctx, applicationId)
  if (!isSelf(ctx.actor, application.personId)) throw new DomainError('not_found')
  demand(mayWithdraw(ctx.actor, facts))
  return headOf(ctx, application)
}
