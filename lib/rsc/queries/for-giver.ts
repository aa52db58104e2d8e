import { DomainError } from '@/lib/core/domain-error'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { awaitingRuns, nameOf, requestFor } from './requests'

export type AskedRun = {
  id: string
  version: number
  from: PlainDate
  to: PlainDate
  minutes: number
  format: string
  concerns: string
  about: string[]
}
export type ConfirmView =
  | {
      stage: 'open'
      applicant: string
      giver: string
      until: PlainDate
      today: PlainDate
      runs: AskedRun[]
      /** How many entries this giver has answered since being asked. */
      answered: number
    }
  | { stage: 'answered'; applicant: string; giver: string }
  | { stage: 'cancelled'; applicant: string; giver: string }

/** What stands behind a giver's link: the entries that wait for their word, and nothing else of the applicant's. */
export async function confirmView(ctx: Ctx): Promise<ConfirmView> {
  if (ctx.actor.kind !== 'giver') throw new DomainError('not_found')
  const request = await requestFor(ctx, ctx.actor.requestId)
  const names = { applicant: nameOf(request.giver.person), giver: request.giver.name }
  if (request.cancelledAt) return { stage: 'cancelled', ...names }
  const runs = await awaitingRuns(ctx, request.giverId)
  if (request.answeredAt || runs.length === 0) return { stage: 'answered', ...names }
  const since = { gte: request.requestedAt }
  const answered = await ctx.db.rscRun.count({
    where: { orgId: ctx.org.id, giverId: request.giverId, OR: [{ confirmedAt: since }, { disputedAt: since }] },
  })
  return {
    stage: 'open',
    ...names,
    answered,
    until: dayInZone(request.expiresAt, ctx.org.zone),
    today: today(ctx),
    runs: runs.map((run) => ({
      id: run.id,
      version: run.version,
      from: toDay(run.fromDay),
      to: toDay(run.toDay),
      minutes: run.minutes,
      format: run.format,
      concerns: run.concerns,
      about: run.about,
    })),
  }
}
