import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { mayAnswer } from '../policy'
import { type Asked, askedOf, awaitingRuns, nameOf, requestFor } from './requests'

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
      /** The last day of the link, for whoever came by it. */
      until: PlainDate | null
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
  if (!request.cancelledAt && !request.answeredAt) return askedView(ctx, { giver: request.giver, request })
  const names = { applicant: nameOf(request.giver.person), giver: request.giver.name }
  return { stage: request.cancelledAt ? 'cancelled' : 'answered', ...names }
}

/** The same for a giver who is signed in: what one of the people who named them logged, asked for by letter or not. */
export async function ownConfirmView(ctx: Ctx, giverId: string): Promise<ConfirmView> {
  if (!isUuid(giverId)) throw new DomainError('not_found')
  const asked = await askedOf(ctx, giverId)
  demand(mayAnswer(ctx.actor, asked))
  return askedView(ctx, asked)
}

async function askedView(ctx: Ctx, { giver, request }: Asked): Promise<ConfirmView> {
  const names = { applicant: nameOf(giver.person), giver: giver.name }
  const runs = await awaitingRuns(ctx, giver.id)
  if (runs.length === 0) return { stage: 'answered', ...names }
  const since = request && { gte: request.requestedAt }
  const answered = since
    ? await ctx.db.rscRun.count({
        where: { orgId: ctx.org.id, giverId: giver.id, OR: [{ confirmedAt: since }, { disputedAt: since }] },
      })
    : 0
  return {
    stage: 'open',
    ...names,
    answered,
    until: ctx.actor.kind === 'giver' && request ? dayInZone(request.expiresAt, ctx.org.zone) : null,
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
