import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayChange } from '../policy'
import { isEndorsedRater, lockReference } from '../queries/load'
import { about, linkEnd, listOf } from '../queries/rater-letter'
import type { ReaddressRaterInput } from '../schema'
import { refuseAddress } from './name-rater'
import { invite } from './request-rating'

/**
 * Corrects a rater's address. If the letter had left, the old link dies at once, what was begun behind it is dropped, and
 * a new letter goes to the new address.
 */
export async function readdressRater(ctx: Ctx, input: z.output<typeof ReaddressRaterInput>): Promise<{ next: string }> {
  const { reference, application } = await lockReference(ctx, input.referenceId)
  demand(mayChange(ctx.actor, application, reference, ctx.now))
  await refuseAddress(ctx, application, input.email, reference.id)
  const asked = reference.requestedAt !== null
  const expiresAt = asked ? linkEnd(ctx) : null
  await ctx.db.rating.deleteMany({ where: { orgId: ctx.org.id, referenceId: reference.id, submittedAt: null } })
  const changed = await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: {
      email: input.email,
      endorsed: await isEndorsedRater(ctx, input.email),
      endorsedNote: null,
      vettedAt: null,
      vettedById: null,
      openedAt: null,
      bouncedAt: null,
      linkShownAt: null,
      linkShownToId: null,
      version: { increment: 1 },
      ...(asked ? { requestedAt: ctx.now, expiresAt, remindedAt: null, nudgedAt: null } : {}),
    },
  })
  const addresses = { from: reference.email, to: input.email }
  await record(ctx, 'references.raterReaddressed', { rater: reference.name, ...addresses }, about(reference))
  if (expiresAt) await invite(ctx, { reference: changed, application }, expiresAt)
  return listOf(ctx, application, asked ? 'sent' : 'saved')
}
