import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { dayInZone } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { ask } from '@/lib/waits/ask'
import { isWaiting, mayRequest } from '../policy'
import { type FoundReference, lockReference } from '../queries/load'
import { about, linkEnd, linkLetter, listOf } from '../queries/rater-letter'
import type { ReferenceRef } from '../schema'

/** Sends a rater the letter with the link: the first time, after it came back or ran out, or when the office sends it again. */
export async function requestRating(ctx: Ctx, input: z.output<typeof ReferenceRef>): Promise<{ next: string }> {
  const found = await lockReference(ctx, input.referenceId)
  const { reference, application } = found
  demand(mayRequest(ctx.actor, application, reference, ctx.now))
  const expiresAt = linkEnd(ctx)
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: {
      requestedAt: ctx.now,
      expiresAt,
      remindedAt: null,
      nudgedAt: null,
      bouncedAt: null,
      version: { increment: 1 },
    },
  })
  // A letter sent again must not shut the form that its reader has open.
  await invite(ctx, found, expiresAt, isWaiting(reference, ctx.now))
  const until = dayInZone(expiresAt, ctx.org.zone)
  const detail = { rater: reference.name, until }
  if (reference.requestedAt) await record(ctx, 'references.requestRepeated', detail, about(reference))
  else await record(ctx, 'references.ratingRequested', detail, about(reference))
  return listOf(ctx, application, 'sent')
}

/** The letter, its link (earlier ones die, unless it stands `beside` them) and the clock's work: reminders and expiry. */
export async function invite(
  ctx: Ctx,
  { reference, application }: FoundReference,
  expiresAt: Date,
  beside = false,
): Promise<void> {
  const link = { purpose: 'rate', objectId: reference.id, orgId: ctx.org.id, expiresAt, beside } as const
  const token = await issueLink(ctx, link)
  await post(ctx, linkLetter(ctx, 'rater-invitation', { reference, application, token, expiresAt }))
  const days = ctx.org.settings.references.linkDays
  const { id: subjectId } = reference
  await ask(ctx, { kind: 'rating', subjectId, applicationId: application.id, party: 'rater', days })
}
