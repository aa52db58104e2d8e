import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { revokeLinks } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { changedMeanwhile, seenVersion } from '@/lib/portfolio/queries/entry-answers'
import { lockLedger } from '@/lib/portfolio/queries/open-ledger'
import { stop } from '@/lib/waits/settle'
import { mayAsk } from '../policy'
import { ownGiver } from '../queries/givers'
import { openRequest } from '../queries/requests'
import type { ChangeGiverInput } from '../schema'
import { personWith, refuseSelf } from './name-giver'

/** Corrects a giver's name or address. After another address the old link is dead, and one asks again. */
export async function changeGiver(ctx: Ctx, input: z.output<typeof ChangeGiverInput>): Promise<{ next: string }> {
  const { applicationId, giverId, name, email, locale } = input
  const ledger = await lockLedger(ctx, applicationId)
  demand(mayAsk(ctx.actor, ledger))
  const giver = await ownGiver(ctx, ledger.ownerId, giverId)
  if (giver.giverPersonId) throw new DomainError('closed', { reason: 'rsc.no.giverKnown' })
  if (giver.version !== seenVersion(input)) {
    throw changedMeanwhile(giver.version, { name: giver.name, email: giver.email, locale: giver.locale })
  }
  const moved = giver.email !== email
  if (moved) {
    const confirmed = await ctx.db.rscRun.count({
      where: { orgId: ctx.org.id, giverId, confirmedAt: { not: null } },
    })
    if (confirmed > 0) throw new DomainError('invalid', { fields: { email: ['rsc.giver.hasConfirmed'] } })
    const twin = await ctx.db.giver.findFirst({
      where: { orgId: ctx.org.id, personId: ledger.ownerId, email, id: { not: giverId } },
    })
    if (twin) throw new DomainError('invalid', { fields: { email: ['rsc.giver.twice'] } })
  }
  const giverPersonId = moved ? await personWith(ctx, email) : giver.giverPersonId
  if (moved) await refuseSelf(ctx, ledger.ownerId, { giverPersonId, email })
  await ctx.db.giver.update({
    where: { orgId_id: { orgId: ctx.org.id, id: giverId } },
    data: { name, email, locale, giverPersonId, ...(moved ? { bouncedAt: null } : {}), version: { increment: 1 } },
  })
  const request = moved ? await openRequest(ctx, giverId) : null
  if (request) await cancelRequest(ctx, request.id)
  await record(ctx, 'rsc.giverChanged', { giver: name }, { applicationId, subject: { kind: 'giver', id: giverId } })
  return { next: `/${ctx.org.slug}/applications/${applicationId}/supervision?said=giver` }
}

/** A request that stands no longer: its link is dead, and nobody waits. */
export async function cancelRequest(ctx: Ctx, requestId: string): Promise<void> {
  await ctx.db.confirmationRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: requestId } },
    data: { cancelledAt: ctx.now },
  })
  await stop(ctx, { kind: 'rsc-confirmation', subjectId: requestId })
  await revokeLinks(ctx, 'confirm-hours', requestId)
}
