import type { PlainDate } from '@/lib/core/plain-date'
import { fromDay } from '@/lib/db/days'
import { join, literal, type Sql, sql } from '@/lib/db/sql'
import { isAddOnCode, isCategoryCode } from '@/lib/rules/categories'
import {
  type CaseStatus,
  canStand,
  OPEN_STAGES,
  type ServiceLevels,
  STAGES,
  type Stage,
  type Turn,
} from '@/lib/rules/standing'
import type { OfficeCalendar } from '@/lib/rules/working-days'
import type { DeskFilters } from '../schema/desk'
import { ageBefore, ageFrom } from './desk-age'

/**
 * The desk's filters as SQL over `a`. Codes stand in the text and not among the parameters: only so does the planner know
 * which of the partial indexes fits, and how common a code is.
 */
const inStage = (stage: Stage) => sql`a."stage" = ${literal(stage)}`
const hasTurn = (turn: Turn) => sql`a."turn" = ${literal(turn)}`
const hasStatus = (status: CaseStatus) => sql`${literal(status)} = any(a."statuses")`

const OPEN = sql`a."stage" not in ('draft', 'endorsed', 'withdrawn')`

function stageOf({ stage, turn }: DeskFilters): Sql | null {
  if (stage === 'all') return null
  if (stage) return inStage(stage)
  // Whose turn it is says by itself that a case has ended.
  return turn === 'nobody' ? null : OPEN
}

function stagesOf({ stage, turn }: DeskFilters): readonly Stage[] {
  if (stage === 'all' || (!stage && turn === 'nobody')) return STAGES
  return stage ? [stage] : OPEN_STAGES
}

export type Asking = {
  orgId: string
  zone: string
  calendar: OfficeCalendar
  personId: string
  day: PlainDate
  levels: ServiceLevels
}

function dayBegins(day: PlainDate, zone: string): Sql {
  return sql`(${day}::text::timestamp at time zone ${zone})`
}

/** The filters, with what an index leads to apart from the rest. */
export type Where = {
  /** The association and the stage. */
  base: Sql
  /** The same for somebody who names a case: of any stage, unless one was chosen. */
  named: Sql
  rest: Sql | null
}

export function everyPart({ base, rest }: Pick<Where, 'base' | 'rest'>): Sql {
  return rest ? sql`${base} and ${rest}` : base
}

/** Longer in their stage than was promised; an upper end for all of them keeps it one stretch of an index. */
function pastLevel({ zone, calendar, day, levels }: Asking): Sql {
  const since = OPEN_STAGES.flatMap((stage) => {
    const level = levels[stage]
    return level === null ? [] : [{ stage, day: ageFrom(day, level + 1, calendar) }]
  })
  const [latest] = since.map((one) => one.day).toSorted((a, b) => (a < b ? 1 : -1))
  if (!latest) return sql`false`
  const each = since.map((one) => sql`${inStage(one.stage)} and a."stateSince" < ${dayBegins(one.day, zone)}`)
  return sql`a."stateSince" < ${dayBegins(latest, zone)} and (${join(each, ' or ')})`
}

export function whereOf(filters: DeskFilters, asking: Asking): Where {
  const { orgId, zone, calendar, personId, day } = asking
  const { stage, turn, statuses, category, coordinator, round, overdue, late, older, younger, mine, order } = filters
  if (!canStand(stagesOf(filters), turn, statuses, overdue)) return { base: sql`false`, named: sql`false`, rest: null }
  const org = sql`a."orgId" = ${orgId}::uuid`
  const inStages = stageOf(filters)
  const base = inStages ? sql`${org} and ${inStages}` : org
  const parts: (Sql | null)[] = [
    turn ? hasTurn(turn) : null,
    ...statuses.map(hasStatus),
    isCategoryCode(category) ? sql`a."category" = ${category}` : null,
    isAddOnCode(category) ? sql`a."category" is null and ${category} = any(a."addOns")` : null,
    mine ? sql`a."coordinatorId" = ${personId}::uuid` : null,
    coordinator === 'none' ? sql`a."coordinatorId" is null` : null,
    coordinator && coordinator !== 'none' ? sql`a."coordinatorId" = ${coordinator}::uuid` : null,
    round === 'none' ? sql`a."roundId" is null` : null,
    round && round !== 'none' ? sql`a."roundId" = ${round}::uuid` : null,
    // Whatever has ended has no date.
    overdue ? sql`a."nextOn" < ${fromDay(day)}::date and a."heldAt" is null` : null,
    late ? pastLevel(asking) : null,
    older ? sql`a."stateSince" < ${dayBegins(ageFrom(day, older, calendar), zone)}` : null,
    younger === null ? null : sql`a."stateSince" >= ${dayBegins(ageBefore(day, younger, calendar), zone)}`,
    order === 'next' ? sql`a."nextOn" is not null` : null,
  ]
  const set = parts.filter((part) => part !== null)
  return { base, named: stage ? base : org, rest: set.length > 0 ? join(set, ' and ') : null }
}
