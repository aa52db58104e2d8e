import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import {
  afterSaving,
  changedMeanwhile,
  refuseFuture,
  type Saved,
  seenVersion,
} from '@/lib/portfolio/queries/entry-answers'
import { lockLedger } from '@/lib/portfolio/queries/open-ledger'
import type { InLedger } from '@/lib/rules/ledger-lock'
import { mayAddProvided, mayChangeProvided } from '../policy'
import type { RscProvidedInput } from '../schema'

/** Saves a period in which the person gave RSC to others; without an end it still goes on. */
export async function saveRscProvided(ctx: Ctx, input: InLedger<z.output<typeof RscProvidedInput>>): Promise<Saved> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const held = input.entryId ? await heldProvided(ctx, ledger.ownerId, input.entryId) : null
  demand(held ? mayChangeProvided(ctx.actor, ledger, held) : mayAddProvided(ctx.actor, ledger))
  refuseFuture(ctx, { from: input.from, ...(input.to ? { to: input.to } : {}) }, 'rsc.provided.future')
  const data = {
    fromDay: fromDay(input.from),
    toDay: fromDay(input.to),
    recipients: input.recipients,
    setting: input.setting,
    updatedAt: ctx.now,
  }
  const id = held?.id ?? newId(ctx.now)
  if (held) {
    const { count } = await ctx.db.rscProvided.updateMany({
      where: { orgId: ctx.org.id, id, version: seenVersion(input) },
      data: { ...data, version: { increment: 1 } },
    })
    if (count === 0) {
      const { recipients, setting } = held
      const now = { from: toDay(held.fromDay), to: toDay(held.toDay) ?? '', recipients, setting }
      throw changedMeanwhile(held.version, now)
    }
  } else {
    const { ownerId: personId } = ledger
    await ctx.db.rscProvided.create({ data: { orgId: ctx.org.id, id, personId, createdAt: ctx.now, ...data } })
  }
  const about = { applicationId: input.applicationId, subject: { kind: 'rscProvided', id } }
  const detail = { from: input.from, recipients: input.recipients, isNew: !held }
  await record(ctx, 'rsc.providedSaved', detail, about)
  return afterSaving(ctx, { applicationId: input.applicationId, section: 'giving', entryId: id })
}

export async function heldProvided(ctx: Ctx, ownerId: string, id: string) {
  const held = await ctx.db.rscProvided.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  if (held?.personId !== ownerId) throw new DomainError('not_found')
  return held
}
