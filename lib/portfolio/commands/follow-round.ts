import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { mayRunByClock } from '../policy/rounds'
import { tellRound } from './move-to-round'

type Promised = {
  id: string
  personId: string
  reference: string
  category: string
  name: string
  email: string
  locale: string
}

/**
 * A round is decided on another day than it was: whoever was promised the day before hears of the new one. What was promised
 * a day of its own since, after questions or a hold, keeps it. At most `atOnce` cases; answers how many there were.
 */
export async function followRound(
  ctx: Ctx,
  { roundId, before, atOnce }: { roundId: string; before: PlainDate; atOnce: number },
): Promise<number> {
  demand(mayRunByClock(ctx.actor))
  const orgId = ctx.org.id
  const [round] = await ctx.db.$queryRaw<{ name: string; decideOn: PlainDate }[]>`
    select "name", to_char("decideOn", 'YYYY-MM-DD') as "decideOn" from "Round"
    where "orgId" = ${orgId}::uuid and "id" = ${roundId}::uuid`
  if (!round) throw new DomainError('not_found')
  if (round.decideOn === before) return 0
  const cases = await ctx.db.$queryRaw<Promised[]>`
    select a."id", a."personId", a."reference", coalesce(a."category", a."addOns"[1]) as "category",
      p."givenName" || ' ' || p."familyName" as "name", p."email", p."locale"
    from "Application" a join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
    where a."orgId" = ${orgId}::uuid and a."roundId" = ${roundId}::uuid and a."expectedOn" = ${before}::date
      and a."state" in ('submitted', 'in_review', 'info_requested')
    order by a."id" limit ${atOnce} for update of a`
  await ctx.db.application.updateMany({
    where: { orgId, id: { in: cases.map(({ id }) => id) } },
    data: { expectedOn: fromDay(round.decideOn), version: { increment: 1 } },
  })
  for (const { name, email, locale, ...app } of cases) {
    const detail = { round: round.name, expectedOn: round.decideOn, before }
    await record(ctx, 'portfolio.roundFollowed', detail, { applicationId: app.id })
    await tellRound(ctx, app, { name, email, locale }, round)
  }
  return cases.length
}
