import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { handTo } from '@/lib/waits/settle'
import { isOpen, mayRunByClock } from '../policy'
import { awaitingRuns, lockRequest, type RequestRow, type RunRow, toOwner } from '../queries/requests'

/** Letters without which a giver does not know that they were asked. */
const ASKING: ReadonlySet<string> = new Set(['giver-confirmation-request', 'giver-reminder'])

/**
 * A letter that asks a giver came back for good. The wait is the owner's from here on, and they learn what to do; the link itself
 * goes on working for whoever has it. A letter to an earlier address, or about what was answered since, changes nothing.
 */
export async function noteBounce(ctx: Ctx, { letterId }: { letterId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const orgId = ctx.org.id
  const letter = await ctx.db.letter.findUnique({ where: { orgId_id: { orgId, id: letterId } } })
  if (!letter?.failedAt || !letter.applicationId || !ASKING.has(letter.template)) return
  const application = await ctx.db.application.findUniqueOrThrow({
    where: { orgId_id: { orgId, id: letter.applicationId } },
    select: { personId: true },
  })
  const asked = await ctx.db.confirmationRequest.findFirst({
    where: {
      ...{ orgId, answeredAt: null, cancelledAt: null, requestedAt: { lte: letter.queuedAt } },
      giver: { personId: application.personId, email: letter.toEmail },
    },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  if (!asked) return
  const request = await lockRequest(ctx, asked.id)
  const { giver } = request
  const runs = await awaitingRuns(ctx, giver.id)
  if (!isOpen(request, ctx.now) || giver.email !== letter.toEmail || giver.bouncedAt || runs.length === 0) return
  await ctx.db.giver.update({
    where: { orgId_id: { orgId, id: giver.id } },
    data: { bouncedAt: ctx.now, version: { increment: 1 } },
  })
  await handTo(ctx, { kind: 'rsc-confirmation', subjectId: request.id }, 'applicant')
  const applicationId = await tellOfBounce(ctx, request, runs)
  const about = { applicationId: applicationId ?? undefined, subject: { kind: 'giver', id: giver.id } }
  await record(ctx, 'rsc.letterBounced', { giver: giver.name, email: giver.email }, about)
}

/** To whoever asked: the address does not work, and what to do. Somebody the association knows keeps theirs to themself. */
export async function tellOfBounce(ctx: Ctx, request: RequestRow, runs: readonly RunRow[]): Promise<string | null> {
  const { to, values, applicationId } = await toOwner(ctx, request, runs)
  const { giverPersonId, email } = request.giver
  const about = { ...values, known: giverPersonId !== null, email: giverPersonId === null ? email : '' }
  await post(ctx, { template: 'giver-bounced', to, values: about, applicationId: applicationId ?? undefined })
  return applicationId
}
