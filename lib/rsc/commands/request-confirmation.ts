import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { addDays } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { endOfDay } from '@/lib/core/zoned'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { lockLedger } from '@/lib/portfolio/queries/open-ledger'
import { ask } from '@/lib/waits/ask'
import { mayAsk } from '../policy'
import { ownGiver } from '../queries/givers'
import { awaitingRuns, linkLetter, openRequest, requestFor, taken } from '../queries/requests'
import type { GiverRef } from '../schema'
import { cancelRequest } from './change-giver'

/** Asks a giver to confirm every run that waits for their word. One request stands at a time for each giver. */
export async function requestConfirmation(ctx: Ctx, input: z.output<typeof GiverRef>): Promise<{ next: string }> {
  const { applicationId } = input
  const ledger = await lockLedger(ctx, applicationId)
  demand(mayAsk(ctx.actor, ledger))
  const giver = await ownGiver(ctx, ledger.ownerId, input.giverId)
  await ctx.db
    .$queryRaw`select 1 from "Giver" where "orgId" = ${ctx.org.id}::uuid and "id" = ${giver.id}::uuid for update`
  const runs = await awaitingRuns(ctx, giver.id)
  if (runs.length === 0) throw new DomainError('closed', { reason: 'rsc.no.nothingWaits' })
  const open = await openRequest(ctx, giver.id)
  if (open && !giver.bouncedAt) throw new DomainError('closed', { reason: 'rsc.no.askedAlready' })
  if (open) await cancelRequest(ctx, open.id)
  const key = { orgId_id: { orgId: ctx.org.id, id: giver.id } }
  if (giver.bouncedAt) await ctx.db.giver.update({ where: key, data: { bouncedAt: null } })

  const id = newId(ctx.now)
  const { linkDays } = ctx.org.settings.references
  const expiresAt = endOfDay(addDays(today(ctx), linkDays), ctx.org.zone)
  await ctx.db.confirmationRequest.create({
    data: { orgId: ctx.org.id, id, giverId: giver.id, requestedAt: ctx.now, expiresAt },
  })
  const token = await issueLink(ctx, { purpose: 'confirm-hours', objectId: id, orgId: ctx.org.id, expiresAt })
  const request = await requestFor(ctx, id)
  await post(ctx, linkLetter(ctx, 'giver-confirmation-request', { request, runs, token, applicationId }))

  await ask(ctx, { kind: 'rsc-confirmation', subjectId: id, applicationId, party: 'giver', days: linkDays })
  const detail = { giver: giver.name, minutes: taken(runs).minutes, runs: runs.length }
  await record(ctx, 'rsc.confirmationRequested', detail, { applicationId, subject: { kind: 'giver', id: giver.id } })
  return { next: `/${ctx.org.slug}/applications/${applicationId}/supervision?said=asked` }
}
