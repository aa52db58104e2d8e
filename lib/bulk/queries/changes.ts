import { type PlainDate, plainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { moreTime, type WaitKind, whyStays } from '@/lib/rules/waits'
import { REMINDABLE, waitIn } from '../policy'
import { Before, type Terms } from '../schema'
import { type CaseFacts, factsOf } from './facts'

/** What an act will change in one case, said before it does; `null` is nobody, or no round. */
export type Change =
  | { kind: 'put'; from: string | null; to: string | null }
  | { kind: 'remind'; whom: { wait: WaitKind; count: number }[] }
  | { kind: 'extend'; waits: { wait: WaitKind; was: PlainDate; until: PlainDate }[] }

type Act = { terms: Terms; undoesId: string | null }

/** By case; a message changes nothing that stood there before. Three statements at most. */
export async function changesOf(
  ctx: Ctx,
  { terms, undoesId }: Act,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Change>> {
  if (terms.kind === 'message' || ids.length === 0) return new Map()
  const found = await factsOf(ctx, ids)
  if (terms.kind === 'remind') return byCase(found, remindedIn)
  if (terms.kind === 'extend') return byCase(found, (one) => extendedIn(one, terms.days, today(ctx)))
  const kept = undoesId ? await keptBefore(ctx, undoesId, ids) : new Map<string, Before>()
  if (terms.kind === 'undo' && terms.of === 'extend') {
    return byCase(found, (one) => broughtBackIn(one, kept.get(one.id), ctx.now))
  }
  const place = placeIn(terms.kind === 'undo' ? terms.of : terms.kind)
  const after = ({ id }: CaseFacts) => {
    if (terms.kind === 'assign') return terms.coordinatorId
    return terms.kind === 'move' ? terms.roundId : placeBefore(kept.get(id))
  }
  const names = await namesOf(
    ctx,
    found.flatMap((one) => [place(one), after(one)]),
  )
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return byCase(found, (one) => ({ kind: 'put', from: named(place(one)), to: named(after(one)) }))
}

function byCase(found: readonly CaseFacts[], change: (one: CaseFacts) => Change): ReadonlyMap<string, Change> {
  return new Map(found.map((one) => [one.id, change(one)]))
}

function placeIn(kind: string): (one: CaseFacts) => string | null {
  return kind === 'move' ? ({ roundId }) => roundId : ({ coordinatorId }) => coordinatorId
}

/** What each case was before the act that is undone. */
async function keptBefore(ctx: Ctx, actId: string, ids: readonly string[]): Promise<ReadonlyMap<string, Before>> {
  const rows = await ctx.db.bulkItem.findMany({
    where: { orgId: ctx.org.id, actId, applicationId: { in: [...ids] }, state: 'done' },
    select: { applicationId: true, before: true },
    orderBy: { applicationId: 'asc' },
  })
  return new Map(rows.map(({ applicationId, before }) => [applicationId, Before.parse(before)]))
}

/** Who had a case, or in which round it was. */
function placeBefore(before: Before | undefined): string | null {
  if (!before || 'waits' in before) return null
  return 'coordinatorId' in before ? before.coordinatorId : before.roundId
}

function broughtBackIn(found: CaseFacts, before: Before | undefined, now: Date): Change {
  const waits = before && 'waits' in before ? before.waits : []
  const back = waits.filter((moved) => whyStays(moved, waitIn(found, moved), now) === null)
  return { kind: 'extend', waits: back.map(({ kind: wait, was, until }) => ({ wait, was: until, until: was })) }
}

function remindedIn({ waits }: CaseFacts): Change {
  const kinds = waits.filter(({ kind, reminded }) => REMINDABLE.has(kind) && !reminded).map(({ kind }) => kind)
  const whom = [...new Set(kinds)].map((wait) => ({ wait, count: kinds.filter((kind) => kind === wait).length }))
  return { kind: 'remind', whom }
}

function extendedIn({ waits }: CaseFacts, days: number, day: PlainDate): Change {
  const moved = waits.flatMap(({ kind: wait, dueOn, paused }) => {
    if (dueOn === null || paused) return []
    const was = plainDate(dueOn)
    return [{ wait, was, until: moreTime(was, days, day) }]
  })
  return { kind: 'extend', waits: moved }
}

/** People and rounds have ids of one kind: each is looked up among both. */
async function namesOf(ctx: Ctx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))]
  if (asked.length === 0) return new Map()
  const rows = await ctx.db.$queryRaw<{ id: string; name: string }[]>`
    select p."id", p."givenName" || ' ' || p."familyName" as "name" from "Person" p
      where p."orgId" = ${ctx.org.id}::uuid and p."id" = any(${asked}::uuid[])
    union all select r."id", r."name" from "Round" r
      where r."orgId" = ${ctx.org.id}::uuid and r."id" = any(${asked}::uuid[])`
  return new Map(rows.map(({ id, name }) => [id, name]))
}
