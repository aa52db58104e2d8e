import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { hoursText } from '@/lib/core/hours-input'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayAddEntry, mayChangeEntry } from '../policy/entries'
import { afterSaving, changedMeanwhile, refuseFuture, type Saved, seenVersion } from '../queries/entry-answers'
import { lockLedger } from '../queries/open-ledger'
import type { TrainingInput } from '../schema/training'

type Input = z.output<typeof TrainingInput>

/** Saves one training of the person's ledger: every application counts it. */
export async function saveTraining(ctx: Ctx, input: Input): Promise<Saved> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const held = input.entryId ? await heldTraining(ctx, ledger.ownerId, input.entryId) : null
  demand(
    held
      ? mayChangeEntry(ctx.actor, ledger, { kind: 'training', section: 'training', ...held })
      : mayAddEntry(ctx.actor, ledger, 'training'),
  )
  if (held?.sessionId) throw new DomainError('closed', { reason: 'ledger.no.fromCatalogue' })
  refuseFuture(ctx, { completedOn: input.completedOn }, 'ledger.completedOn.future')
  if (!input.confirmDuplicate) await refuseTwice(ctx, ledger.ownerId, input)

  const data = {
    title: input.title,
    provider: input.provider,
    completedOn: fromDay(input.completedOn),
    minutes: input.hours,
    deiMinutes: input.deiHours,
    rscProvisionMinutes: input.rscProvisionHours,
    about: input.about,
    competencies: input.competencies,
    updatedAt: ctx.now,
  }
  const id = held?.id ?? newId(ctx.now)
  if (held) {
    const { count } = await ctx.db.training.updateMany({
      where: { orgId: ctx.org.id, id, version: seenVersion(input) },
      data: { ...data, version: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile(held.version, asTyped(held))
  } else {
    await ctx.db.training.create({
      data: { orgId: ctx.org.id, id, personId: ledger.ownerId, createdAt: ctx.now, ...data },
    })
  }
  await record(
    ctx,
    'portfolio.trainingSaved',
    { title: input.title, minutes: input.hours, isNew: !held },
    { applicationId: input.applicationId, subject: { kind: 'training', id } },
  )
  return afterSaving(ctx, { applicationId: input.applicationId, section: 'training', entryId: id })
}

async function heldTraining(ctx: Ctx, ownerId: string, id: string) {
  const held = await ctx.db.training.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  if (held?.personId !== ownerId) throw new DomainError('not_found')
  return held
}

/** The same title, provider and day is most likely the same training: asked once, never forbidden. */
async function refuseTwice(ctx: Ctx, personId: string, input: Input): Promise<void> {
  const same = { mode: 'insensitive' as const }
  const twin = await ctx.db.training.findFirst({
    where: {
      orgId: ctx.org.id,
      personId,
      completedOn: fromDay(input.completedOn),
      title: { equals: input.title, ...same },
      provider: { equals: input.provider, ...same },
      ...(input.entryId ? { id: { not: input.entryId } } : {}),
    },
    select: { minutes: true },
    orderBy: { id: 'asc' },
  })
  if (!twin) return
  const detail = { twinHours: hoursText(twin.minutes) }
  throw new DomainError('invalid', { fields: { confirmDuplicate: ['ledger.training.twice'] }, detail })
}

function asTyped(held: Awaited<ReturnType<typeof heldTraining>>) {
  return {
    title: held.title,
    provider: held.provider,
    completedOn: toDay(held.completedOn),
    hours: hoursText(held.minutes),
    deiHours: held.deiMinutes > 0 ? hoursText(held.deiMinutes) : '',
    rscProvisionHours: held.rscProvisionMinutes > 0 ? hoursText(held.rscProvisionMinutes) : '',
    about: held.about.join(','),
    competencies: held.competencies.join(','),
  }
}
