import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { stop } from '@/lib/waits/settle'
import { mayTakeBack } from '../policy'
import { openRequestOf } from '../queries/requests'
import type { TakeBackInput } from '../schema/case'
import { closeRequest } from './expire-information'

/** The office needs the answers no longer, or will not wait: the case is the coordinator's again, and the applicant is told. */
export async function takeBackRequest(
  ctx: Ctx,
  { applicationId, message }: z.output<typeof TakeBackInput>,
): Promise<{ next: string }> {
  const app = await lockCase(ctx, applicationId)
  demand(mayTakeBack(ctx.actor, app))
  const request = await openRequestOf(ctx, applicationId)
  if (!request) throw new DomainError('closed', { reason: 'casework.error.nothingAsked' })
  await stop(ctx, { kind: 'information', subjectId: request.id })
  await closeRequest(ctx, app, request, { how: 'taken-back', message })
  await record(ctx, 'review.informationTakenBack', { round: request.round }, { applicationId })
  return { next: `/${ctx.org.slug}/office/applications/${applicationId}/information?done=takenBack` }
}
