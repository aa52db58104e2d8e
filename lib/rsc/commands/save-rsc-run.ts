import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { hoursText } from '@/lib/core/hours-input'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { Prisma } from '@/lib/db/generated/client'
import { newId } from '@/lib/db/new-id'
import {
  afterSaving,
  changedMeanwhile,
  refuseFuture,
  type Saved,
  seenVersion,
} from '@/lib/portfolio/queries/entry-answers'
import { lockLedger } from '@/lib/portfolio/queries/open-ledger'
import { mayAddRun, mayChangeRun } from '../policy'
import { ownGiver } from '../queries/givers'
import type { RscRunInput } from '../schema'

type Input = z.output<typeof RscRunInput>

/** Saves a run of sessions with one giver. What the giver said about it earlier no longer holds for the changed entry. */
export async function saveRscRun(ctx: Ctx, input: Input): Promise<Saved> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const held = input.entryId ? await heldRun(ctx, ledger.ownerId, input.entryId) : null
  demand(held ? mayChangeRun(ctx.actor, ledger, held) : mayAddRun(ctx.actor, ledger))
  const giver = await ownGiver(ctx, ledger.ownerId, input.giverId)
  refuseFuture(ctx, { to: input.to }, 'rsc.to.future')

  const data = {
    giverId: giver.id,
    fromDay: fromDay(input.from),
    toDay: fromDay(input.to),
    minutes: input.hours,
    format: input.format,
    about: input.about,
    concerns: input.concerns,
    competencies: input.competencies,
    confirmedAt: null,
    disputedAt: null,
    disputeNote: null,
    correctedFrom: Prisma.DbNull,
    correctedAt: null,
    updatedAt: ctx.now,
  }
  const id = held?.id ?? newId(ctx.now)
  if (held) {
    const { count } = await ctx.db.rscRun.updateMany({
      where: { orgId: ctx.org.id, id, version: seenVersion(input) },
      data: { ...data, version: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile(held.version, asTyped(held))
  } else {
    const { ownerId: personId } = ledger
    await ctx.db.rscRun.create({ data: { orgId: ctx.org.id, id, personId, createdAt: ctx.now, ...data } })
  }
  const about = { applicationId: input.applicationId, subject: { kind: 'rsc', id } }
  await record(ctx, 'rsc.runSaved', { giver: giver.name, minutes: input.hours, isNew: !held }, about)
  return afterSaving(ctx, { applicationId: input.applicationId, section: 'supervision', entryId: id })
}

export async function heldRun(ctx: Ctx, ownerId: string, id: string) {
  const held = await ctx.db.rscRun.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    include: { giver: true },
  })
  if (held?.personId !== ownerId) throw new DomainError('not_found')
  return held
}

function asTyped(held: Awaited<ReturnType<typeof heldRun>>) {
  return {
    giverId: held.giver.name,
    from: toDay(held.fromDay),
    to: toDay(held.toDay),
    hours: hoursText(held.minutes),
    format: held.format,
    about: held.about.join(','),
    concerns: held.concerns,
    competencies: held.competencies.join(','),
  }
}
