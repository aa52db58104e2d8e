import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { addressesOf } from '@/lib/db/known-by'
import { newId } from '@/lib/db/new-id'
import { mayManageRaters } from '../policy'
import { isEndorsedRater, lockApplication, type RatedApplication } from '../queries/load'
import { about, listOf } from '../queries/rater-letter'
import { mailboxOf, type NameRaterInput } from '../schema'
import { requestRating } from './request-rating'

/** Names somebody who knows the applicant's work; the letter leaves now or when the applicant says so. */
export async function nameRater(
  ctx: Ctx,
  input: z.output<typeof NameRaterInput>,
): Promise<{ referenceId: string; next: string }> {
  const application = await lockApplication(ctx, input.applicationId)
  demand(mayManageRaters(ctx.actor, application))
  const { applicationId, send, ...rater } = input
  const earlier = await refuseAddress(ctx, application, rater.email)
  const data = {
    ...rater,
    waiverAt: ctx.now,
    endorsed: await isEndorsedRater(ctx, rater.email),
    requestedAt: null,
    remindedAt: null,
    nudgedAt: null,
    openedAt: null,
    cancelledAt: null,
    bouncedAt: null,
    linkShownAt: null,
    linkShownToId: null,
    expiresAt: null,
    createdAt: ctx.now,
  }
  const id = earlier ?? newId(ctx.now)
  if (earlier) {
    await ctx.db.reference.update({
      where: { orgId_id: { orgId: ctx.org.id, id } },
      data: { ...data, version: { increment: 1 } },
    })
  } else await ctx.db.reference.create({ data: { orgId: ctx.org.id, id, applicationId, ...data } })
  await record(
    ctx,
    'references.raterNamed',
    { rater: rater.name, role: rater.role, waived: rater.waiver },
    about({ id, applicationId }),
  )
  if (send === 'now') await requestRating(ctx, { referenceId: id })
  return { referenceId: id, ...listOf(ctx, application, send === 'now' ? 'sent' : 'saved') }
}

/**
 * Nobody rates themselves, and one person rates once. Somebody who was cancelled may be named again: the id of that
 * earlier row comes back.
 */
export async function refuseAddress(
  ctx: Ctx,
  application: RatedApplication,
  email: string,
  self?: string,
): Promise<string | null> {
  const refuse = (key: string) => new DomainError('invalid', { fields: { email: [key] } })
  const mailbox = mailboxOf(email)
  const own = await addressesOf(ctx.db, ctx.org.id, application.ownerId)
  if (own.some((one) => mailboxOf(one) === mailbox)) throw refuse('references.email.own')
  const others = await ctx.db.reference.findMany({
    where: { orgId: ctx.org.id, applicationId: application.id },
    select: { id: true, email: true, cancelledAt: true, receivedAt: true },
    orderBy: { id: 'asc' },
  })
  const twin = others.find((other) => other.id !== self && mailboxOf(other.email) === mailbox)
  if (!twin) return null
  if (self || !twin.cancelledAt || twin.receivedAt) throw refuse('references.email.twice')
  return twin.id
}
