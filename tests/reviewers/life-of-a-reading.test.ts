import { expect, it } from 'vitest'
import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { reviewPage } from '@/lib/review/queries/judged'
import { settlingPage } from '@/lib/review/queries/settling'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { seatsOf } from '@/lib/rules/reading'
import { isAwaited } from '@/lib/rules/waits'
import { withCtx } from '../support/actors'
import { dice } from '../support/dice'
import { ACTS, actNames, aLife, type Life } from '../support/life'
import { SELDOM } from '../support/life-seldom'
import { NOW } from '../support/world'

/** A life is one transaction, which may last half a minute on a busy machine. */
const STEPS = 24
/** Seconds between two acts. */
const PAUSES = [1, 60, 3600, 86_400, 6 * 86_400, 20 * 86_400]

type Review = Awaited<ReturnType<typeof reviewsOf>>[number]
const reviewsOf = ({ ctx, id }: Life) =>
  ctx.db.review.findMany({ where: { orgId: ctx.org.id, applicationId: id }, orderBy: { id: 'asc' } })
const settlementsOf = ({ ctx, id }: Life) =>
  ctx.db.settlement.findMany({ where: { orgId: ctx.org.id, applicationId: id }, orderBy: { reading: 'asc' } })
const lettersOf = ({ ctx, id }: Life) =>
  ctx.db.letter.findMany({ where: { orgId: ctx.org.id, applicationId: id }, orderBy: { id: 'asc' } })

async function whatStands(life: Life) {
  const where = { orgId_id: { orgId: life.ctx.org.id, id: life.id } }
  const app = await life.ctx.db.application.findUniqueOrThrow({ where })
  const [reviews, settlements] = [await reviewsOf(life), await settlementsOf(life)]
  return { app, reviews, settlements, letters: await lettersOf(life) }
}
type Stands = Awaited<ReturnType<typeof whatStands>>

const gone = ({ declinedAt, removedAt }: Review) => declinedAt !== null || removedAt !== null
const open = (row: Review) => !gone(row) && !row.closedAt && !row.submittedAt
const sits = (row: Review, { app }: Stands) => row.reading === app.reading && !gone(row) && !row.closedAt

/** Whoever wanted to know more reads what came, however many they were. */
const readsOn = (why: unknown) => JSON.stringify(why).includes('readsOn')

/** Does it as one person's press: refused, nothing of it stays; anything but a refusal is a fault. */
async function pressed(life: Life, act: () => Promise<unknown>): Promise<string> {
  await life.ctx.db.$executeRaw`savepoint pressed`
  try {
    return (await act()) === 'nothing' ? 'nothing' : 'done'
  } catch (error) {
    await life.ctx.db.$executeRaw`rollback to savepoint pressed`
    if (error instanceof DomainError) return error.code
    throw error
  }
}

/** What a reader sees of the case now: everything, or only that they were asked. */
async function seen(ctx: Ctx, reviewId: string): Promise<string> {
  const page = await reviewPage(ctx, reviewId)
  const other = await settlingPage(ctx, reviewId)
  return other.is === 'differs' ? 'theirs' : page.is
}

/** What may never be otherwise, whoever did what before. */
async function holds(life: Life, before: Stands, now: Date): Promise<Stands> {
  const { ctx, id, pool } = life
  const orgId = ctx.org.id
  const stands = await whatStands(life)
  const { app, reviews, settlements, letters } = stands
  const standing = await reviewsStanding({ ...ctx, now }, id)

  // A reading is settled once, and stays settled as it was.
  expect(settlements.slice(0, before.settlements.length)).toEqual(before.settlements)
  expect(new Set(settlements.map(({ reading }) => reading)).size).toBe(settlements.length)

  // What was sent stays as it was sent, unless its reader ended it.
  for (const was of before.reviews.filter((row) => row.submittedAt && !gone(row))) {
    const is = reviews.find((row) => row.id === was.id)
    expect(is).toMatchObject({ submittedAt: was.submittedAt, firstRecommendation: was.firstRecommendation })
  }

  // Nobody sits twice, and the rules never ask more people than there are seats.
  const sitting = reviews.filter((row) => sits(row, stands) && row.kind !== 'advisory')
  expect(new Set(sitting.map(({ reviewerId }) => reviewerId)).size).toBe(sitting.length)
  const chosen = sitting.filter(({ how, kind, why }) => how === 'auto' && kind === 'formal' && !readsOn(why))
  expect(chosen.length).toBeLessThanOrEqual(seatsOf(app.readers))

  // Whoever is tied reads nothing that is not in already.
  const ties = await ctx.db.conflict.findMany({ where: { orgId, liftedAt: null } })
  const tied = new Set(ties.map(({ personId }) => personId))
  const readable = ['in_review', 'info_requested'].includes(app.state)
  if (readable) expect(sitting.filter((row) => open(row) && tied.has(row.reviewerId))).toEqual([])

  // Each reading that is open is waited for, and nothing else is.
  const waits = await ctx.db.wait.findMany({ where: { orgId, applicationId: id } })
  for (const row of reviews) {
    const wait = waits.find(({ kind, subjectId }) => kind === 'review' && subjectId === row.id)
    const awaited =
      wait !== undefined && (isAwaited(wait) || wait.expiredAt !== null) && !wait.stoppedAt && !wait.receivedAt
    expect({ id: row.id, awaited }).toEqual({ id: row.id, awaited: open(row) && app.state !== 'withdrawn' })
    if (row.submittedAt && !gone(row)) expect(wait?.receivedAt).toEqual(row.submittedAt)
  }
  const settling = waits.find(({ kind }) => kind === 'settling')
  if (settling && isAwaited(settling)) expect(standing.settled).toBeNull()
  if (standing.settled) {
    const late = reviews.filter(
      (row) => sits(row, stands) && open(row) && row.assignedAt < (standing.settled?.settledAt ?? now),
    )
    expect(late).toEqual([])
  }

  // Who left or was closed sees nothing; who is in sees the others only once all are in and differ.
  const changed = (row: Review) =>
    JSON.stringify(row) !== JSON.stringify(before.reviews.find(({ id: known }) => known === row.id))
  const moved = app.state !== before.app.state || settlements.length > before.settlements.length
  for (const row of reviews.filter((one) => moved || changed(one))) {
    const reader = pool.find(({ person }) => person.id === row.reviewerId)
    if (!reader) throw new Error('a reader of the pool')
    const what = await seen({ ...reader.ctx, now }, row.id)
    const shut =
      gone(row) || (row.closedAt && !row.submittedAt) || row.reading !== app.reading || app.state === 'withdrawn'
    if (shut) expect(['bare']).toContain(what)
    if (!row.declaredAt) expect(['invited', 'bare']).toContain(what)
    if (what === 'theirs') {
      expect(row.submittedAt).not.toBeNull()
      expect([standing.differs, standing.settled]).toEqual([true, null])
      expect(standing.outstanding.filter(({ kind }) => kind === 'formal')).toEqual([])
    }
  }

  // Nobody hears any more of a case that they had left before.
  const rows = (personId: string | null, all: Review[]) => all.filter(({ reviewerId }) => reviewerId === personId)
  for (const letter of letters.slice(before.letters.length)) {
    const [then, since] = [rows(letter.personId, before.reviews), rows(letter.personId, reviews)]
    if (then.length > 0 && since.length === then.length && since.every(gone)) expect(then.every(gone)).toBe(false)
  }

  // The desk says what is there.
  const [desk] = await ctx.db.$queryRaw<{ same: boolean }[]>`
    select (a."stage", a."turn", a."statuses", a."nextOn") is not distinct from (s.stage, s.turn, s.statuses, s.next_on) as "same"
    from "Application" a, attune.standing(a) s where a."orgId" = ${orgId}::uuid and a."id" = ${id}::uuid`
  expect(desk?.same).toBe(true)
  return stands
}

const acts = { ...ACTS, ...SELDOM }
const everDone = new Set<string | undefined>()

/** Chosen so that everything happens in one of them that can. */
const LIVES: { seed: number; readers: 'one' | 'two' | 'tiers'; assignsItself: boolean; seldom?: true }[] = [
  { seed: 702, readers: 'one', assignsItself: false },
  { seed: 704, readers: 'two', assignsItself: true },
  { seed: 705, readers: 'tiers', assignsItself: false },
  { seed: 713, readers: 'tiers', assignsItself: true },
  { seed: 717, readers: 'tiers', assignsItself: false },
  { seed: 725, readers: 'tiers', assignsItself: true },
  { seed: 801, readers: 'two', assignsItself: true, seldom: true },
  { seed: 802, readers: 'tiers', assignsItself: false, seldom: true },
]

it.each(LIVES)(
  'whatever happens to a reading in whatever order, its walls hold: $readers, $seed',
  async (given) => {
    const { seed, readers, assignsItself, seldom = false } = given
    const settings = { review: { assignsItself, readers } }
    await withCtx(
      async (ctx) => {
        const roll = dice(seed)
        const life = await aLife(ctx, roll, readers)
        const names = actNames(seldom ? acts : ACTS)
        const past: string[] = []
        let [now, stands] = [NOW, await whatStands(life)]
        for (let step = 0; step < STEPS; step++) {
          // Some acts come within a minute of each other, some after weeks.
          now = new Date(now.getTime() + (PAUSES[roll(PAUSES.length)] ?? 0) * 1000)
          const name = names[roll(names.length)] ?? ''
          past.push(`${name}: ${await pressed(life, async () => acts[name]?.(life, now))}`)
          try {
            stands = await holds(life, stands, now)
          } catch (error) {
            throw new Error(`after ${past.join(', ')}`, { cause: error })
          }
        }
        for (const one of past) if (one.endsWith(': done')) everDone.add(one.split(':')[0])
      },
      { settings },
    )
  },
  60_000,
)

it('and in these lives everything has happened that can', () => {
  expect(Object.keys(acts).filter((name) => !everDone.has(name))).toEqual([])
})
