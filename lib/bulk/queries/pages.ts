import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { demand, type Verdict } from '@/lib/core/verdict'
import type { Ctx, ListCtx } from '@/lib/ctx/ctx'
import { filledText } from '@/lib/mail/wording'
import { mayReadCases } from '@/lib/review/policy'
import { deskBeside } from '@/lib/review/queries/desk-beside'
import { addressOf, type DeskAsk, understood } from '@/lib/review/schema/desk'
import { mayBulk, mayStart, mayStop, mayUndo } from '../policy'
import { type BulkKind, type BulkState, type ItemState, isBulkKind, MOST_CASES, type Terms } from '../schema'
import { type ActRow, actById, actOf } from './act'
import { type Change, changesOf } from './changes'
import { chosen } from './chosen'

type Said = string | string[] | undefined
type Search = Record<string, Said>

export type ChooseView = {
  kind: BulkKind
  /** How many cases are chosen; null when they are more than can be done at once. */
  count: number | null
  all: boolean
  picked: string
  /** The filters they were chosen by, as the desk's address says them. */
  query: string
  coordinators: { id: string; name: string }[]
  rounds: { id: string; name: string }[]
}

const every = (said: Said): readonly string[] => (said === undefined ? [] : [said].flat())

/** The page on which somebody says what is to be done with the cases they chose. */
export async function chooseView(ctx: Ctx, search: Search): Promise<ChooseView> {
  const kind = every(search.kind)[0]
  if (!isBulkKind(kind)) throw new DomainError('not_found')
  demand(mayBulk(ctx.actor, kind))
  const all = every(search.all)[0] === '1'
  const picked = [...new Set(every(search.id).filter(isUuid))].slice(0, MOST_CASES)
  const query = new URLSearchParams(addressOf(understood(search as DeskAsk))).toString()
  const { coordinators } = kind === 'assign' ? await deskBeside(ctx) : { coordinators: [] }
  const rounds = kind === 'move' ? await openRounds(ctx) : []
  const count = await countOf(ctx, { picked, all, query })
  return { kind, count, all, picked: picked.join(' '), query, coordinators, rounds }
}

async function countOf(ctx: Ctx, choice: { picked: readonly string[]; all: boolean; query: string }) {
  try {
    return (await chosen(ctx, choice)).length
  } catch (error) {
    if (error instanceof DomainError && error.reason === 'bulk.error.many') return null
    throw error
  }
}

function openRounds(ctx: Ctx): Promise<{ id: string; name: string }[]> {
  return ctx.db.round.findMany({
    where: { orgId: ctx.org.id, closedAt: null },
    orderBy: [{ cutOffOn: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

export type ItemLine = {
  id: string
  reference: string
  applicant: string
  state: ItemState
  why: string
  position: number
  /** Before it is done: what will change. */
  change?: Change
}
export type BulkView = {
  act: ActRow
  by: string
  counts: Record<ItemState, number>
  /** The cases it was started for, without those left out beforehand, and how many of them it has gone through. */
  run: { gone: number; of: number }
  items: ItemLine[]
  /** The position after which the next page of cases begins. */
  more: number | null
  /** Of a message: how the first one it goes to will read it. */
  sample: { name: string; text: string } | null
  undoneBy: string | null
  /** Of one that was stopped: by whom. */
  stoppedBy: string | null
  may: { start: Verdict; stop: Verdict; undo: Verdict }
}

const A_PAGE = 100

/** One act on many cases, at whichever step it is. `after`: cases behind this position. */
export async function bulkView(ctx: Ctx, actId: string, after: number): Promise<BulkView> {
  demand(mayReadCases(ctx.actor))
  const act = await actById(ctx, actId)
  const orgId = ctx.org.id
  const from = Number.isSafeInteger(after) && after >= 0 && after < MOST_CASES ? after : -1
  const rows = await ctx.db.bulkItem.findMany({
    where: { orgId, actId, position: { gt: from } },
    orderBy: [{ position: 'asc' }, { applicationId: 'asc' }],
    take: A_PAGE + 1,
    include: { application: { include: { person: { select: { givenName: true, familyName: true } } } } },
  })
  const items = rows.slice(0, A_PAGE).map(({ applicationId, application, state, why, position }) => {
    const { person, reference, category } = application
    const applicant = `${person.givenName} ${person.familyName}`
    return {
      id: applicationId,
      reference,
      applicant,
      category: category ?? 'ERS',
      state: state as ItemState,
      why,
      position,
    }
  })
  const { counts, run } = await countsOf(ctx, actId)
  const undoneBy = await ctx.db.bulkAct.findFirst({
    where: { orgId, undoesId: actId, state: { not: 'dropped' } },
    orderBy: { id: 'asc' },
  })
  const ahead = act.state === 'prepared' ? items.filter(({ state }) => state === 'waiting').map(({ id }) => id) : []
  const changes = await changesOf(ctx, act, ahead)
  const first = items.find(({ state }) => state === 'waiting') ?? items.find(({ state }) => state === 'done')
  return {
    act,
    by: await nameOf(ctx, act.byId),
    stoppedBy: act.stoppedById && (await nameOf(ctx, act.stoppedById)),
    counts,
    run,
    items: items.map(({ category: _, ...item }) => ({ ...item, change: changes.get(item.id) })),
    more: rows.length > A_PAGE ? (items.at(-1)?.position ?? null) : null,
    sample: first ? sampleOf(act.terms, { ...first, name: first.applicant }) : null,
    undoneBy: undoneBy?.id ?? null,
    may: {
      start: mayStart(ctx.actor, act),
      stop: mayStop(ctx.actor, act),
      undo: mayUndo(ctx.actor, { terms: act.terms, state: act.state, done: counts.done, undone: undoneBy !== null }),
    },
  }
}

async function nameOf(ctx: Ctx, id: string): Promise<string> {
  const { givenName, familyName } = await ctx.db.person.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id } },
  })
  return `${givenName} ${familyName}`
}

type Sampled = { name: string; reference: string; category: string }

function sampleOf(terms: Terms, { name, reference, category }: Sampled): BulkView['sample'] {
  const values = { name, reference, category }
  return terms.kind === 'message' ? { name: values.name, text: filledText(terms.text, values, 'en') } : null
}

async function countsOf(ctx: Ctx, actId: string) {
  const rows = await ctx.db.bulkItem.groupBy({ by: ['state'], where: { orgId: ctx.org.id, actId }, _count: true })
  const counts: Record<ItemState, number> = { waiting: 0, done: 0, skipped: 0, failed: 0 }
  for (const { state, _count } of rows) counts[state as ItemState] = _count
  // What was left out beforehand was never tried, and has no moment.
  const gone = await ctx.db.bulkItem.count({ where: { orgId: ctx.org.id, actId, doneAt: { not: null } } })
  return { counts, run: { gone, of: gone + counts.waiting } }
}

export type BulkProgress = { state: BulkState; done: number; total: number }

/** How far an act is, for a bar that looks by itself. */
export async function bulkProgress(ctx: Ctx, actId: string): Promise<BulkProgress> {
  demand(mayReadCases(ctx.actor))
  const { state } = await actById(ctx, actId)
  const { run } = await countsOf(ctx, actId)
  return { state, done: run.gone, total: run.of }
}

export type BulkLine = {
  id: string
  terms: Terms
  state: BulkState
  by: string
  preparedAt: Date
  done: number
  total: number
}

/** The last acts of the office, the newest first; one statement. */
export async function recentBulk(ctx: ListCtx): Promise<BulkLine[]> {
  demand(mayReadCases(ctx.actor))
  type Row = Parameters<typeof actOf>[0] & { by: string; done: number; total: number }
  const rows = await ctx.db.$queryRaw<Row[]>`
    select b."id", b."kind", b."input", b."state", b."byId", b."undoesId", b."stoppedById", b."preparedAt", b."startedAt", b."finishedAt",
      p."givenName" || ' ' || p."familyName" as "by", count(*)::int as "total",
      (count(*) filter (where i."state" = 'done'))::int as "done"
    from (select * from "BulkAct" x where x."orgId" = ${ctx.org.id}::uuid order by x."preparedAt" desc, x."id" desc limit 50) b
    join "Person" p on p."orgId" = b."orgId" and p."id" = b."byId"
    join "BulkItem" i on i."orgId" = b."orgId" and i."actId" = b."id"
    group by b."id", b."kind", b."input", b."state", b."byId", b."undoesId", b."stoppedById", b."preparedAt", b."startedAt", b."finishedAt", p."givenName", p."familyName"
    order by b."preparedAt" desc, b."id" desc`
  return rows.map(({ by, done, total, ...row }) => {
    const { id, terms, state, preparedAt } = actOf(row)
    return { id, terms, state, preparedAt, by, done, total }
  })
}
