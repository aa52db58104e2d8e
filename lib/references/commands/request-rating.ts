import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { dayInZone } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { post } from '@/lib/mail/post'
import { mayRequest } from '../policy'
import { lockReference } from '../queries/load'
import { about, DAY_MS, linkEnd, linkLetter, listOf } from '../queries/rater-letter'
import type { ReferenceRef } from '../schema'

/** Sends a rater the letter with the link, the first time or again after the link has run out. */
export async function requestRating(ctx: Ctx, input: z.output<typeof ReferenceRef>): Promise<{ next: string }> {
  const found = await lockReference(ctx, input.referenceId)
  const { reference, application } = found
  demand(mayRequest(ctx.actor, application, reference, ctx.now))
  const expiresAt = linkEnd(ctx)
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: { requestedAt: ctx.now, expiresAt, remindedAt: null, nudgedAt: null, version: { increment: 1 } },
  })
  await invite(ctx, found, expiresAt)
  const until = dayInZone(expiresAt, ctx.org.zone)
  await record(ctx, 'references.ratingRequested', { rater: reference.name, until }, about(reference))
  return listOf(ctx, application.id, 'sent')
}

/** The letter, its link (every earlier one dies) and the clock's work: reminders and expiry. */
export async function invite(
  ctx: Ctx,
  { reference, application }: Awaited<ReturnType<typeof lockReference>>,
  expiresAt: Date,
): Promise<void> {
  const token = await issueLink(ctx, { purpose: 'rate', objectId: reference.id, orgId: ctx.org.id, expiresAt })
  await post(ctx, linkLetter(ctx, 'rater-invitation', { reference, application, token, expiresAt }))
  const payload = { orgId: ctx.org.id, referenceId: reference.id }
  for (const [nth, days] of ctx.org.settings.references.reminderDays.entries()) {
    const runAt = new Date(ctx.now.getTime() + days * DAY_MS)
    if (runAt >= expiresAt) continue
    await enqueue(ctx, 'rating.remind', { ...payload, days }, { key: `rating.remind:${reference.id}:${nth}`, runAt })
  }
  await enqueue(ctx, 'rating.expire', payload, { key: `rating.expire:${reference.id}`, runAt: expiresAt })
}
