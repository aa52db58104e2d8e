import { DAY_MS, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { holds } from '@/lib/ctx/actor'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import type { ApplicationState } from '@/lib/rules/transitions'
import { mayReadCases } from '../policy'
import { type BoardRow, board, COUNT_LIMIT } from './board'
import { type DeskRow, desk } from './desk'

export type Office = {
  counts: Record<ApplicationState, number>
  overdue: number
  /** Letters the mail server refused, of the last month. */
  failedLetters: number
  seesLetters: boolean
  oldest: DeskRow[]
  board: BoardRow[]
  today: PlainDate
}

type Counted = { state: ApplicationState; count: number }

/** Where the office stands: how much waits for whom, what is late, what has waited longest. */
export async function office(ctx: Ctx): Promise<Office> {
  demand(mayReadCases(ctx.actor))
  const org = ctx.org.id
  const states = [
    'draft',
    'submitted',
    'in_review',
    'info_requested',
    'cleared_for_exam',
    'endorsed',
    'deferred',
    'withdrawn',
  ]
  const counted = await ctx.db.$queryRaw<Counted[]>`
    select s."state", (select count(*)::int from (select 1 from "Application" a
      where a."orgId" = ${org}::uuid and a."state" = s."state" limit ${COUNT_LIMIT + 1}) few) as "count"
    from unnest(${states}::text[]) as s("state")`
  const day = today(ctx)
  const [late] = await ctx.db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from (select 1 from "Application" a
      where a."orgId" = ${org}::uuid and a."turn" = 'coordinator' and a."nextOn" < ${fromDay(day)}::date and a."heldAt" is null
      limit ${COUNT_LIMIT + 1}) few`
  const seesLetters = holds(ctx.actor, 'letters.see')
  const failedLetters = seesLetters
    ? await ctx.db.letter.count({ where: { orgId: ctx.org.id, sentAt: null, failedAt: { gte: monthAgo(ctx.now) } } })
    : 0
  const { rows } = await desk(ctx, { turn: 'coordinator' })
  return {
    counts: Object.fromEntries(counted.map(({ state, count }) => [state, count])) as Office['counts'],
    overdue: late?.count ?? 0,
    failedLetters,
    seesLetters,
    oldest: rows.slice(0, 8),
    board: await board(ctx),
    today: day,
  }
}

function monthAgo(now: Date): Date {
  return new Date(now.getTime() - 31 * DAY_MS)
}
