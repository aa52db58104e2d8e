import type { PlainDate } from '@/lib/core/plain-date'
import { fromDay } from '@/lib/db/days'
import { join, literal, type Sql, sql } from '@/lib/db/sql'
import { isAddOnCode, isCategoryCode } from '@/lib/rules/categories'
import { type CaseStatus, canStand, OPEN_STAGES, STAGES, type Stage, type Turn } from '@/lib/rules/standing'
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
}

function dayBegins(day: PlainDate, zone: string): Sql {
  return sql`(${day}::text::timestamp at time zone ${zone})`
}

export function whereOf(filters: DeskFilters, { orgId, zone, calendar, personId, day }: Asking): Sql {
  const { turn, statuses, category, coordinator, round, overdue, older, younger, mine } = filters
  if (!canStand(stagesOf(filters), turn, statuses, overdue)) return sql`false`
  const parts: (Sql | null)[] = [
    sql`a."orgId" = ${orgId}::uuid`,
    stageOf(filters),
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
    overdue ? sql`a."nextOn" < ${fromDay(day)}::date` : null,
    older ? sql`a."stateSince" < ${dayBegins(ageFrom(day, older, calendar), zone)}` : null,
    younger === null ? null : sql`a."stateSince" >= ${dayBegins(ageBefore(day, younger, calendar), zone)}`,
  ]
  return join(
    parts.filter((part) => part !== null),
    ' and ',
  )
}
