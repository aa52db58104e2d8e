import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import type { Recommendation } from '@/lib/reviewers/schema/recommendations'
import { ask } from '@/lib/waits/ask'
import { ctxFor, someone } from './actors'
import type { TestPerson } from './builders'
import { aCase, type Submitted } from './review'

export type Read = Submitted & { reading: number; readers: TestPerson[]; reviews: string[] }
type Given = { readers?: 'none' | 'one' | 'two' | 'tiers'; seats?: number }

/** A case in review that is read by so many people, each asked and declared. `ctx` may be anybody's of the association. */
export async function aReading(ctx: Ctx, { readers = 'two', seats }: Given = {}): Promise<Read> {
  const made = await aCase(ctx)
  const where = { orgId_id: { orgId: ctx.org.id, id: made.id } }
  const { reading } = await ctx.db.application.update({ where, data: { readers } })
  const read: Read = { ...made, reading, readers: [], reviews: [] }
  const asked = seats ?? (readers === 'two' ? 2 : 1)
  for (let nth = 0; nth < asked; nth++) await addReader(ctx, read)
  return read
}

type More = { kind?: 'formal' | 'third' | 'advisory'; tier?: number }

/** One more of the pool, asked to read it, signed that there is no conflict. */
export async function addReader(ctx: Ctx, read: Read, { kind = 'formal', tier = 1 }: More = {}): Promise<string> {
  const { person } = await someone(ctx, ['reviewer'], { givenName: `Reader${read.readers.length + 1}` })
  const orgId = ctx.org.id
  const reviewer = { orgId, personId: person.id, categories: [], languages: ['en'], createdAt: ctx.now }
  await ctx.db.reviewer.createMany({ data: [reviewer], skipDuplicates: true })
  const id = newId(ctx.now)
  await ctx.db.review.create({
    data: {
      ...{ orgId, id, applicationId: read.id, reviewerId: person.id, kind, tier, reading: read.reading },
      ...{ how: 'hand', why: {}, assignedAt: ctx.now, declaredAt: ctx.now },
      dueOn: fromDay(plainDate('2026-12-12')),
    },
  })
  await ask(ctx, { kind: 'review', subjectId: id, applicationId: read.id, party: 'reviewer', days: 21 })
  read.readers.push(person)
  read.reviews.push(id)
  return id
}

/** That reader's work as it is when they hand it in; what follows is the caller's. */
export async function handsIn(ctx: Ctx, id: string, recommendation: Recommendation, more: object = {}): Promise<void> {
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { recommendation, firstRecommendation: recommendation, submittedAt: ctx.now, ...more },
  })
  await ctx.db.wait.updateMany({
    where: { orgId: ctx.org.id, kind: 'review', subjectId: id },
    data: { receivedAt: ctx.now },
  })
}

/** What the nth reader sees. */
export function readerCtx(ctx: Ctx, read: Read, nth: number): Ctx {
  const person = read.readers[nth]
  if (!person) throw new Error(`no reader ${nth}`)
  return ctxFor(ctx, person, ['reviewer'])
}

export function reviewOf(read: Read, nth: number): string {
  const id = read.reviews[nth]
  if (!id) throw new Error(`no review ${nth}`)
  return id
}

/** Two are in and recommend different things: the first to endorse, the second to defer, with a reason. */
export async function aDispute(ctx: Ctx): Promise<Read> {
  const read = await aReading(ctx)
  const reasons = [{ requirement: 'work', reason: 'not-shown', todo: 'Show the second year.' }]
  await handsIn(ctx, reviewOf(read, 0), 'endorse', { toApplicant: 'Well done.', toCoordinator: 'Strong.' })
  await handsIn(ctx, reviewOf(read, 1), 'defer', { reasons, toApplicant: 'Soon.', toCoordinator: 'Weak.' })
  await settleReading(readerCtx(ctx, read, 1), read.id)
  return read
}
