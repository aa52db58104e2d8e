import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { takeStep } from '@/lib/waits/reminder'
import { isOpen, mayRunByClock } from '../policy'
import {
  applicationOfLog,
  awaitingRuns,
  linkLetter,
  lockRequest,
  type RequestRow,
  type RunRow,
} from '../queries/requests'
import { tellOfBounce } from './note-bounce'

/** The clock's reminder, so many days after the request. Late, twice or after an answer it does nothing. */
export async function remindGiver(ctx: Ctx, input: { requestId: string; days: number }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const request = await lockRequest(ctx, input.requestId)
  const runs = await awaitingRuns(ctx, request.giverId)
  if (!isOpen(request, ctx.now) || runs.length === 0) return
  if (!(await takeStep(ctx, { kind: 'rsc-confirmation', subjectId: request.id, days: input.days }))) return
  if (request.giver.bouncedAt) {
    // Nobody reads that address: whoever has to mend it is reminded.
    await tellOfBounce(ctx, request, runs)
    return
  }
  const about = await sendGiverReminder(ctx, request, runs)
  await record(ctx, 'rsc.giverReminded', { giver: request.giver.name }, about)
}

/** A letter with one more link beside the earlier ones, so that a page somebody has open keeps working; answers where it stands. */
export async function sendGiverReminder(ctx: Ctx, request: RequestRow, runs: readonly RunRow[]) {
  await ctx.db.confirmationRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: request.id } },
    data: { remindedAt: ctx.now },
  })
  const { expiresAt, giver } = request
  const link = { purpose: 'confirm-hours', objectId: request.id, orgId: ctx.org.id, expiresAt, beside: true } as const
  const token = await issueLink(ctx, link)
  const applicationId = await applicationOfLog(ctx, giver.personId)
  await post(ctx, linkLetter(ctx, 'giver-reminder', { request, runs, token, applicationId }))
  return { applicationId: applicationId ?? undefined, subject: { kind: 'giver', id: giver.id } }
}
