import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { startReview } from '@/lib/review/commands/start-review'
import type { AddOnCode, CategoryCode } from '@/lib/rules/categories'
import { ctxFor, someone } from './actors'
import type { TestPerson } from './builders'
import { aReadyPortfolio, type Ready } from './ready-portfolio'

export type Submitted = Ready & {
  /** The office's view of the same transaction. */
  office: Ctx
  coordinator: TestPerson
}

type More = { category?: CategoryCode | null; edition?: string; addOns?: AddOnCode[] }

/** A clean application on the desk of a coordinator who has not opened it. `ctx` may be anybody's of the association. */
export async function aSubmitted(ctx: Ctx, more: More = {}): Promise<Submitted> {
  const { person } = await someone(ctx, ['applicant'], { givenName: 'Ana' })
  const { person: coordinator } = await someone(ctx, ['coordinator'], { givenName: 'Carla' })
  const ready = await aReadyPortfolio(ctx, person, more)
  await submitApplication(ready.ctx, { applicationId: ready.id, confirmed: 'true' })
  return { ...ready, coordinator, office: ctxFor(ctx, coordinator, ['coordinator']) }
}

/** The same, taken up. */
export async function aCase(ctx: Ctx, more: More = {}): Promise<Submitted> {
  const submitted = await aSubmitted(ctx, more)
  await startReview(submitted.office, { applicationId: submitted.id })
  return submitted
}

/** The same, deferred by its coordinator. */
export async function aDeferred(ctx: Ctx, more: More = {}): Promise<Submitted> {
  const made = await aCase(ctx, more)
  const reasons = [{ requirement: 'work', reason: 'not-shown' as const, todo: 'Show it.' }]
  const input = { applicationId: made.id, feedback: 'Not yet.', seen: '' as const, reasons }
  await recordDecision(made.office, { ...input, act: 'defer' })
  return made
}

export async function stateOf(ctx: Ctx, id: string): Promise<string> {
  const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  return row.state
}

/** The names on an application's trail, as they were written. */
export async function trailOf(ctx: Ctx, applicationId: string): Promise<string[]> {
  const rows = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, applicationId }, orderBy: { id: 'asc' } })
  return rows.map((row) => row.name)
}

export async function lettersTo(ctx: Ctx, personId: string): Promise<string[]> {
  const rows = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id, personId }, orderBy: { id: 'asc' } })
  return rows.map((row) => row.template)
}

/** An entry of the applicant that counts for training. */
export async function aTrainingOf(ctx: Ctx, personId: string): Promise<string> {
  const row = await ctx.db.training.findFirstOrThrow({ where: { orgId: ctx.org.id, personId }, orderBy: { id: 'asc' } })
  return row.id
}

/** Another training, entered before the application was sent. */
export async function addTraining(ctx: Ctx, personId: string, title: string): Promise<string> {
  const id = newId(ctx.now)
  const kept = { orgId: ctx.org.id, id, personId, createdAt: ctx.now, updatedAt: ctx.now }
  const completedOn = fromDay(plainDate('2025-04-14'))
  const amounts = { minutes: 60, deiMinutes: 0, rscProvisionMinutes: 0 }
  await ctx.db.training.create({
    data: { ...kept, title, provider: 'Institute', completedOn, ...amounts, about: ['IMH-E'], competencies: [] },
  })
  return id
}
