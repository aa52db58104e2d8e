import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { NEAR, OPEN_STAGES, type Stage } from '@/lib/rules/standing'
import { mayReadCases } from '../policy'
import { ageBefore, ageFrom } from './desk-age'

/** Nobody works by the difference between 1,000 and 1,001. */
export const COUNT_LIMIT = 1000

/** Ages in working days, first and last of each; the last has no end. */
const AGES = [
  [0, 5],
  [6, 10],
  [11, 20],
  [21, 40],
  [41, null],
] as const satisfies readonly (readonly [number, number | null])[]

export type BoardCount = { older: number; younger: number | null; count: number }
export type BoardRow = {
  stage: (typeof OPEN_STAGES)[number]
  total: number
  ages: BoardCount[]
  /** Working days within which a case should leave the stage, how many have not, and how many soon will not; null where nothing is promised. */
  level: { days: number; count: number; near: BoardCount } | null
}

type Asked = { stage: Stage; older: number; younger: number | null }

function nearTo(level: number) {
  return { older: Math.max(0, level - NEAR + 1), younger: level }
}

/** How many cases are in each open stage, how old they are there, and how many are past what the association promised. */
export async function board(ctx: Ctx): Promise<BoardRow[]> {
  demand(mayReadCases(ctx.actor))
  const { serviceLevels } = ctx.org.settings
  const asked = OPEN_STAGES.flatMap((stage): Asked[] => {
    const level = serviceLevels[stage]
    const ages = AGES.map(([older, younger]) => ({ stage, older, younger }))
    return [
      { stage, older: 0, younger: null },
      ...ages,
      ...(level === null
        ? []
        : [
            { stage, older: level + 1, younger: null },
            { stage, ...nearTo(level) },
          ]),
    ]
  })
  const counts = await countAll(ctx, asked)
  const whole = AGES.length + 1
  let at = 0
  return OPEN_STAGES.map((stage) => {
    const [total, ...ages] = counts.slice(at, at + whole)
    const days = serviceLevels[stage]
    const [late = 0, near = 0] = counts.slice(at + whole, at + whole + 2)
    at += whole + (days === null ? 0 : 2)
    return {
      stage,
      total: total ?? 0,
      ages: AGES.map(([older, younger], nth) => ({ older, younger, count: ages[nth] ?? 0 })),
      level: days === null ? null : { days, count: late, near: { ...nearTo(days), count: near } },
    }
  })
}

/** One statement; each count reads its piece of the stage's index and stops after the limit. */
async function countAll(ctx: Ctx, asked: readonly Asked[]): Promise<number[]> {
  const { calendar } = ctx.org.settings
  const day = today(ctx)
  const stages = asked.map(({ stage }) => stage)
  const until = asked.map(({ older }) => (older === 0 ? null : ageFrom(day, older, calendar)))
  const from = asked.map(({ younger }) => (younger === null ? null : ageBefore(day, younger, calendar)))
  const rows = await ctx.db.$queryRaw<{ count: number }[]>`
    select (select count(*)::int from (select 1 from "Application" a
        where a."orgId" = ${ctx.org.id}::uuid and a."stage" = x."stage"
          and a."stateSince" < coalesce(x."until"::timestamp at time zone ${ctx.org.zone}, 'infinity')
          and a."stateSince" >= coalesce(x."from"::timestamp at time zone ${ctx.org.zone}, '-infinity')
        limit ${COUNT_LIMIT + 1}) few) as "count"
    from unnest(${stages}::text[], ${until}::text[], ${from}::text[]) with ordinality as x("stage", "until", "from", "nth")
    order by x."nth"`
  return rows.map(({ count }) => count)
}
