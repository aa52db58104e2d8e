import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { addDays, addMonths, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayPlan } from '../policy/sessions'
import { tellOn } from '../queries/tell-later'
import type { PlanSeriesInput } from '../schema/sessions'

type Input = z.output<typeof PlanSeriesInput>

/** Plans sessions ahead with people who named the acting person as their giver. Each is offered for confirmation once past. */
export async function planSeries(ctx: Ctx, input: Input): Promise<{ seriesId: string; next: string }> {
  const { personId } = personOf(ctx)
  const givers = await ctx.db.giver.findMany({
    where: { orgId: ctx.org.id, id: { in: input.members }, giverPersonId: personId },
    select: { id: true, personId: true },
    orderBy: { id: 'asc' },
  })
  demand(mayPlan(ctx.actor, { asked: input.members.length, known: givers.length }))
  if (input.startsOn < today(ctx)) throw new DomainError('invalid', { fields: { startsOn: ['sessions.series.past'] } })

  const seriesId = newId(ctx.now)
  const base = { orgId: ctx.org.id, createdAt: ctx.now }
  const { title, every, times, startsOn, startsAt } = input
  await ctx.db.sessionSeries.create({
    data: { ...base, id: seriesId, giverPersonId: personId, title, every, times, startsOn: fromDay(startsOn) },
  })
  for (const day of daysOf(input)) {
    const heldOn = fromDay(day)
    const sessionId = newId(ctx.now)
    await ctx.db.rscSession.create({
      data: { ...base, id: sessionId, giverPersonId: personId, seriesId, heldOn, startsAt: startsAt || null },
    })
    const said = { minutes: input.hours, format: input.format, mode: input.mode, concerns: input.concerns }
    await ctx.db.sessionMember.createMany({
      data: givers.map((giver) => ({
        ...{ ...base, ...said, id: newId(ctx.now), sessionId, personId: giver.personId, giverId: giver.id, heldOn },
        ...{ about: input.about, competencies: input.competencies, updatedAt: ctx.now },
      })),
    })
    await tellOn(ctx, personId, day)
  }
  const detail = { every, times, from: startsOn, people: givers.length }
  await record(ctx, 'rsc.seriesPlanned', detail, { subject: { kind: 'series', id: seriesId } })
  return { seriesId, next: `/${ctx.org.slug}/sessions?said=planned&count=${times}` }
}

/** The days of a series; a month that lacks the day takes its last one. */
export function daysOf({ every, times, startsOn }: Pick<Input, 'every' | 'times' | 'startsOn'>): PlainDate[] {
  return Array.from({ length: times }, (_, nth) => {
    if (every === 'month') return addMonths(startsOn, nth)
    return addDays(startsOn, nth * (every === 'week' ? 7 : 14))
  })
}
