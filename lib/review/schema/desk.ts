import { isUuid } from '@/lib/core/ids'
import { ADD_ONS, CATEGORY_CODES } from '@/lib/rules/categories'
import { type CaseStatus, STAGES, STATUSES, type Stage, TURNS, type Turn } from '@/lib/rules/standing'

/** The orders of the desk; `next` shows those that have a date. */
export const ORDERS = ['oldest', 'newest', 'next'] as const
export type Order = (typeof ORDERS)[number]

/** What the desk may show of each case beside the name, in this order; the first seven unless somebody chooses. */
export const COLUMNS = [
  'reference',
  'category',
  'stage',
  'turn',
  'days',
  'nextOn',
  'coordinator',
  'sentOn',
  'stageSince',
  'edition',
  'email',
  'round',
] as const
export type Column = (typeof COLUMNS)[number]
export const USUAL_COLUMNS: readonly Column[] = COLUMNS.slice(0, 7)

type Said = string | readonly string[] | undefined

/** The address of the desk, as it was typed or kept. */
export type DeskAsk = Partial<
  Record<
    | 'stage'
    | 'status'
    | 'turn'
    | 'category'
    | 'coordinator'
    | 'round'
    | 'overdue'
    | 'late'
    | 'older'
    | 'younger'
    | 'mine'
    | 'q'
    | 'order'
    | 'col'
    | 'after'
    | 'before',
    Said
  >
>

/** What was understood of it: unknown words ask for nothing. */
export type DeskFilters = {
  stage: Stage | 'all' | ''
  statuses: readonly CaseStatus[]
  turn: Turn | ''
  category: string
  /** A person's id, `none` for cases in nobody's hands, or nothing. */
  coordinator: string
  /** A round's id, `none` for cases in no round, or nothing. */
  round: string
  overdue: boolean
  /** Longer in its stage than the association promises. */
  late: boolean
  /** At least and at most so many working days in the stage. */
  older: number | null
  younger: number | null
  mine: boolean
  q: string
  order: Order
  columns: readonly Column[]
}

function all(said: Said): readonly string[] {
  if (said === undefined) return []
  return typeof said === 'string' ? [said] : said
}

function one(said: Said): string {
  return all(said)[0] ?? ''
}

/** A number of working days; nobody asks for more than a few years. */
function days(said: string): number | null {
  return /^\d{1,4}$/.test(said) ? Number(said) : null
}

function idOrNone(said: string): string {
  return said === 'none' || isUuid(said) ? said : ''
}

export function understood(ask: DeskAsk): DeskFilters {
  const [stage, turn, category, order] = [ask.stage, ask.turn, ask.category, ask.order].map(one)
  const columns = COLUMNS.filter((column) => all(ask.col).includes(column))
  return {
    stage: stage === 'all' ? 'all' : (STAGES.find((known) => known === stage) ?? ''),
    statuses: STATUSES.filter((status) => all(ask.status).includes(status)),
    turn: TURNS.find((known) => known === turn) ?? '',
    category: [...CATEGORY_CODES, ...ADD_ONS].find((code) => code === category) ?? '',
    coordinator: idOrNone(one(ask.coordinator)),
    round: idOrNone(one(ask.round)),
    overdue: one(ask.overdue) === '1',
    late: one(ask.late) === '1',
    older: days(one(ask.older)),
    younger: days(one(ask.younger)),
    mine: one(ask.mine) === '1',
    q: one(ask.q).replaceAll('\0', '').trim(),
    order: ORDERS.find((known) => known === order) ?? 'oldest',
    columns: columns.length > 0 ? columns : USUAL_COLUMNS,
  }
}

/** The filters of an address that was kept as text. */
export function asked(query: string): DeskFilters {
  const search = new URLSearchParams(query)
  return understood(Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)])))
}

/** The same as an address would say it, without what goes without saying. */
export function addressOf(filters: DeskFilters): [string, string][] {
  const {
    stage,
    statuses,
    turn,
    category,
    coordinator,
    round,
    overdue,
    late,
    older,
    younger,
    mine,
    q,
    order,
    columns,
  } = filters
  const said: [string, string][] = [
    ['q', q],
    ['stage', stage],
    ...statuses.map((status): [string, string] => ['status', status]),
    ['turn', turn],
    ['category', category],
    ['coordinator', coordinator],
    ['round', round],
    ['overdue', overdue ? '1' : ''],
    ['late', late ? '1' : ''],
    ['older', older === null ? '' : String(older)],
    ['younger', younger === null ? '' : String(younger)],
    ['mine', mine ? '1' : ''],
    ['order', order === 'oldest' ? '' : order],
    ...(columns.join() === USUAL_COLUMNS.join() ? [] : columns.map((column): [string, string] => ['col', column])),
  ]
  return said.filter(([, value]) => value !== '')
}

/** Whether anything is asked for beside the columns and the order. */
export function isNarrowed(filters: DeskFilters): boolean {
  return addressOf(filters).some(([name]) => name !== 'col' && name !== 'order')
}

/** The first of each word; kept for cursors, which stand beside the filters. */
export function placeOf(ask: DeskAsk): { after?: string; before?: string } {
  const [after, before] = [one(ask.after), one(ask.before)]
  return { ...(after ? { after } : {}), ...(before ? { before } : {}) }
}
