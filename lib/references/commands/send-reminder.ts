import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { takeStep } from '@/lib/waits/reminder'
import { isWaiting, isWanted, mayRemindBySystem } from '../policy'
import { lockReference } from '../queries/load'
import { about, linkLetter } from '../queries/rater-letter'

type Found = Awaited<ReturnType<typeof lockReference>>

/** A letter with one more link beside the earlier ones, so that a form somebody has open keeps working. */
export async function sendReminder(ctx: Ctx, { reference, application }: Found): Promise<void> {
  const { expiresAt } = reference
  if (!expiresAt) return
  const link = { purpose: 'rate', objectId: reference.id, orgId: ctx.org.id, expiresAt, beside: true } as const
  const token = await issueLink(ctx, link)
  await post(ctx, linkLetter(ctx, 'rater-reminder', { reference, application, token, expiresAt }))
}

/** The clock's reminder, so many days after the request. Late, twice or after an answer it does nothing. */
export async function remindRaterInTime(ctx: Ctx, input: { referenceId: string; days: number }): Promise<void> {
  demand(mayRemindBySystem(ctx.actor))
  const found = await lockReference(ctx, input.referenceId)
  const { reference, application } = found
  if (!isWaiting(reference, ctx.now) || !isWanted(reference, application.state)) return
  if (!(await takeStep(ctx, { kind: 'rating', subjectId: reference.id, days: input.days }))) return
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: { remindedAt: ctx.now },
  })
  await sendReminder(ctx, found)
  await record(ctx, 'references.raterReminded', { rater: reference.name }, about(reference))
}
