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
import type { WorkInput } from '../schema/work'

type Input = z.output<typeof WorkInput>

/** Saves one job or placement of the person's ledger. */
export async function saveWork(ctx: Ctx, input: Input): Promise<Saved> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const held = input.entryId ? await heldWork(ctx, ledger.ownerId, input.entryId) : null
  demand(
    held
      ? mayChangeEntry(ctx.actor, ledger, { section: 'work', id: held.id, createdAt: held.createdAt, kind: 'work' })
      : mayAddEntry(ctx.actor, ledger, 'work'),
  )
  refuseFuture(ctx, { from: input.from, ...(input.to ? { to: input.to } : {}) }, 'ledger.work.future')

  const { applicationId, entryId: _e, version: _v, overwrite: _o, current: _c, ...answers } = input
  const { from, to, weeklyHours, ...rest } = answers
  const data = {
    ...rest,
    fromDay: fromDay(from),
    toDay: fromDay(to),
    weeklyMinutes: weeklyHours || null,
    updatedAt: ctx.now,
  }
  const id = held?.id ?? newId(ctx.now)
  if (held) {
    const { count } = await ctx.db.work.updateMany({
      where: { orgId: ctx.org.id, id, version: seenVersion(input) },
      data: { ...data, version: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile(held.version, asTyped(held))
  } else {
    await ctx.db.work.create({ data: { orgId: ctx.org.id, id, personId: ledger.ownerId, createdAt: ctx.now, ...data } })
  }
  const about = { applicationId, subject: { kind: 'work', id } }
  await record(ctx, 'portfolio.workSaved', { title: input.role, employer: input.employer, isNew: !held }, about)
  return afterSaving(ctx, { applicationId, section: 'work', entryId: id })
}

async function heldWork(ctx: Ctx, ownerId: string, id: string) {
  const held = await ctx.db.work.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  if (held?.personId !== ownerId) throw new DomainError('not_found')
  return held
}

const ticked = (value: boolean) => (value ? 'true' : '')

function asTyped(held: Awaited<ReturnType<typeof heldWork>>) {
  return {
    role: held.role,
    employer: held.employer,
    from: toDay(held.fromDay),
    to: toDay(held.toDay) ?? '',
    current: ticked(held.toDay === null),
    weeklyHours: held.weeklyMinutes === null ? '' : hoursText(held.weeklyMinutes),
    kind: held.kind,
    paid: held.paid ? 'yes' : 'no',
    supervised: ticked(held.supervised),
    specialisedTraining: ticked(held.specialisedTraining),
    supervisorEndorsed: ticked(held.supervisorEndorsed),
    serves: held.serves.join(','),
    families: held.families ?? '',
    competencies: held.competencies.join(','),
    description: held.description,
  }
}
