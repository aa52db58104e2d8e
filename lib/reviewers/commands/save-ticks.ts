import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { laterWord } from '../policy/later-word'
import { mayWriteReview } from '../policy/reading'
import { lockReview } from '../queries/lock-review'
import { competenciesToTick, entriesThere, entryKey } from '../queries/ticked'
import type { SaveTicksInput, Tick, TickedKind, WholeEntry } from '../schema/reading'

/** What stands now. `refused`: why this one was not taken; then `on` is what stood before. */
export type TickAnswer = { entryKind: TickedKind; entryId: string; competency: string; on: boolean; refused?: string }

/** One line in the record per sitting, not per tick. */
const SITTING_MS = 30 * 60_000

const tickKey = (tick: { entryKind: TickedKind; entryId: string; competency: string }) =>
  `${entryKey(tick)}:${tick.competency}`

type Held = { entryKind: TickedKind; entryId: string; competency: string; on: boolean; tickedAt: Date }

/**
 * Ticks and takes back, tick by tick: each says what is to stand and when that was said, and the later word stands. Each gets
 * its own answer.
 */
export async function saveTicks(
  ctx: Ctx,
  { reviewId, ticks, whole }: z.output<typeof SaveTicksInput>,
): Promise<{ answers: TickAnswer[] }> {
  const review = await lockReview(ctx, reviewId)
  demand(mayWriteReview(ctx.actor, review))

  const stored = (await ctx.db.reviewTick.findMany({
    where: { orgId: ctx.org.id, reviewId },
    orderBy: [{ entryKind: 'asc' }, { entryId: 'asc' }, { competency: 'asc' }],
  })) as Held[]
  const held = new Map(stored.map((row) => [tickKey(row), row]))
  const wanted = new Map([...takenBack(held, whole, ticks), ...ticks].map((tick) => [tickKey(tick), tick]))
  const drawn = new Set(whole.map(entryKey))
  const known = competenciesToTick(review.settings)
  const there = await entriesThere(ctx, review.ownerId, [...wanted.values()])
  const answers: TickAnswer[] = []
  const rows: Held[] = []
  let changed = false
  for (const [key, { entryKind, entryId, competency, on, ago }] of wanted) {
    const at = { entryKind, entryId, competency }
    const before = held.get(key)
    const said = { is: on, at: new Date(ctx.now.getTime() - ago) }
    const stays = before?.on ?? false
    if (!there.has(entryKey(at))) answers.push({ ...at, on: stays, refused: 'reading.error.entryGone' })
    else if (!known.has(competency)) answers.push({ ...at, on: stays, refused: 'reading.error.competencyGone' })
    else {
      const was = before && { is: before.on, at: before.tickedAt }
      const { stands, keep } = laterWord(was, said, drawn.has(entryKey(at)))
      answers.push({ ...at, on: stands })
      if (keep) rows.push({ ...at, on: keep.is, tickedAt: keep.at })
      changed ||= stands !== stays
    }
  }
  await write(ctx, reviewId, rows)
  const last = Math.max(0, ...stored.map(({ tickedAt }) => tickedAt.getTime()))
  if (changed && ctx.now.getTime() - last > SITTING_MS) {
    const subject = { kind: 'review', id: reviewId }
    await record(ctx, 'reviewers.ticksSaved', {}, { applicationId: review.applicationId, subject })
  }
  return { answers }
}

/** What stood in entries that are given as a whole, and is not among the ticks. */
function takenBack(held: ReadonlyMap<string, Held>, whole: readonly WholeEntry[], ticks: readonly Tick[]): Tick[] {
  const entries = new Map(whole.map((entry) => [entryKey(entry), entry.finer]))
  const given = new Set(ticks.map(tickKey))
  return [...held.values()]
    .filter((row) => {
      const finer = entries.get(entryKey(row))
      return row.on && finer !== undefined && (finer || !row.competency.includes('/')) && !given.has(tickKey(row))
    })
    .map(({ entryKind, entryId, competency }) => ({ entryKind, entryId, competency, on: false, ago: 0 }))
}

async function write(ctx: Ctx, reviewId: string, rows: readonly Held[]): Promise<void> {
  if (rows.length === 0) return
  await ctx.db.$executeRaw`
    insert into "ReviewTick" ("orgId", "reviewId", "entryKind", "entryId", "competency", "on", "tickedAt")
    select ${ctx.org.id}::uuid, ${reviewId}::uuid, t.* from unnest(
      ${rows.map((row) => row.entryKind)}::text[], ${rows.map((row) => row.entryId)}::uuid[],
      ${rows.map((row) => row.competency)}::text[], ${rows.map((row) => row.on)}::boolean[],
      ${rows.map((row) => row.tickedAt)}::timestamptz[]) t
    on conflict ("orgId", "reviewId", "entryKind", "entryId", "competency")
      do update set "on" = excluded."on", "tickedAt" = excluded."tickedAt"`
}
