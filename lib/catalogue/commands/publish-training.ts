import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { searchForm } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayManageCatalogue } from '../policy'
import type { PublishInput } from '../schema'

type Input = z.output<typeof PublishInput>

/**
 * Approves a training beforehand, or changes one. Entries people have taken from it keep what it said when they took
 * them; sessions already planned must lie within its days.
 */
export async function publishTraining(ctx: Ctx, input: Input): Promise<{ trainingId: string; next: string }> {
  const orgId = ctx.org.id
  const held = input.trainingId
    ? await ctx.db.catalogueTraining.findUnique({ where: { orgId_id: { orgId, id: input.trainingId } } })
    : null
  if (input.trainingId && !held) throw new DomainError('not_found')
  demand(mayManageCatalogue(ctx.actor))
  if (held) await refuseOutside(ctx, held.id, input)

  const data = {
    title: input.title,
    provider: input.provider,
    searchName: searchForm(`${input.title} ${input.provider}`),
    minutes: input.hours,
    deiMinutes: input.deiHours,
    rscProvisionMinutes: input.rscProvisionHours,
    about: input.about,
    competencies: input.competencies,
    description: input.description,
    fromDay: fromDay(input.from),
    toDay: input.to ? fromDay(input.to) : null,
    updatedAt: ctx.now,
  }
  const id = held?.id ?? newId(ctx.now)
  if (held) {
    const { count } = await ctx.db.catalogueTraining.updateMany({
      where: { orgId, id, version: input.version ?? 0 },
      data: { ...data, version: { increment: 1 }, withdrawnAt: null },
    })
    if (count === 0) throw new DomainError('conflict', { reason: 'catalogue.error.changed' })
  } else {
    await ctx.db.catalogueTraining.create({ data: { orgId, id, createdAt: ctx.now, ...data } })
  }
  const detail = { title: input.title, minutes: input.hours, isNew: !held }
  await record(ctx, 'catalogue.trainingPublished', detail, { subject: { kind: 'catalogueTraining', id } })
  return { trainingId: id, next: `/${ctx.org.slug}/office/catalogue/${id}` }
}

async function refuseOutside(ctx: Ctx, trainingId: string, { from, to }: Input): Promise<void> {
  const outside = [{ onDay: { lt: fromDay(from) } }, ...(to ? [{ onDay: { gt: fromDay(to) } }] : [])]
  const count = await ctx.db.catalogueSession.count({
    where: { orgId: ctx.org.id, trainingId, cancelledAt: null, OR: outside },
  })
  if (count === 0) return
  const path = to ? 'to' : 'from'
  throw new DomainError('invalid', { fields: { [path]: ['catalogue.error.sessionsOutside'] }, detail: { count } })
}
