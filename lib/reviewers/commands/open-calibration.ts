import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { dayNumber } from '@/lib/core/plain-date'
import { searchForm } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { ask } from '@/lib/waits/ask'
import { mayOpenCalibration } from '../policy/calibrations'
import { mayManagePool } from '../policy/pool'
import { candidates } from '../queries/candidates'
import { conflictKey, conflictsBetween } from '../queries/conflicts'
import { lockReading } from '../queries/reading'
import type { OpenCalibrationInput } from '../schema/calibrations'

/**
 * A decided case is read by the whole pool, without its name, to see how alike they judge. Who is tied to its applicant, or
 * has read it before, would know whose it is, and is not asked.
 */
export async function openCalibration(
  ctx: Ctx,
  { applicationId, title, dueOn }: z.output<typeof OpenCalibrationInput>,
): Promise<{ calibrationId: string; asked: number; next: string }> {
  demand(mayManagePool(ctx.actor))
  const orgId = ctx.org.id
  const app = await lockReading(ctx, applicationId)
  const opened = (await ctx.db.calibration.count({ where: { orgId, applicationId } })) > 0
  demand(mayOpenCalibration(ctx.actor, { state: app.state, opened }))
  if (dueOn <= today(ctx)) throw new DomainError('invalid', { fields: { dueOn: ['settling.error.duePast'] } })
  refuseNames(title, [app.applicant, app.reference])
  const pool = (await strangers(ctx, app)).filter(({ paused }) => !paused)
  if (pool.length < 2) throw new DomainError('closed', { reason: 'settling.error.noPool' })

  const calibrationId = newId(ctx.now)
  const { personId: openedById } = personOf(ctx)
  await ctx.db.calibration.create({
    data: { orgId, id: calibrationId, applicationId, title, dueOn: fromDay(dueOn), openedAt: ctx.now, openedById },
  })
  const asked = pool.map((one) => ({ reader: one, reviewId: newId(ctx.now) }))
  await ctx.db.review.createMany({
    data: asked.map(({ reader, reviewId }) => ({
      ...{ orgId, id: reviewId, applicationId, calibrationId, reviewerId: reader.id, kind: 'calibration' },
      ...{ reading: app.reading, how: 'hand', why: [], assignedAt: ctx.now, assignedById: openedById },
      // Without a name there is nothing to declare.
      ...{ dueOn: fromDay(dueOn), declaredAt: ctx.now },
    })),
  })
  const subject = { kind: 'calibration', id: calibrationId }
  const days = dayNumber(dueOn) - dayNumber(today(ctx))
  await record(ctx, 'reviewers.calibrationOpened', { title, asked: asked.length }, { subject })
  for (const { reader, reviewId } of asked) {
    const { name, email, locale, id: personId } = reader
    const url = `${ctx.origin}/${ctx.org.slug}/reviews/${reviewId}`
    // No application: nothing of practice stands on the case that is practised on.
    await ask(ctx, { kind: 'review', subjectId: reviewId, applicationId: null, party: 'reviewer', days, dueOn })
    await post(ctx, {
      template: 'calibration-opened',
      to: { name, email, locale, personId },
      values: { title, dueOn, url },
    })
  }
  return {
    calibrationId,
    asked: asked.length,
    next: `/${ctx.org.slug}/office/calibrations/${calibrationId}?done=opened`,
  }
}

/** Words of the name and the reference of whoever it is about. */
function refuseNames(title: string, names: readonly string[]): void {
  const said = new Set(searchForm(title).split(/[^\p{L}\p{N}-]+/u))
  const telling = names.flatMap((name) => searchForm(name).split(/\s+/)).filter((word) => word.length > 2)
  if (telling.some((word) => said.has(word))) {
    throw new DomainError('invalid', { fields: { title: ['settling.error.titleNames'] } })
  }
}

async function strangers(ctx: Ctx, { ownerId }: { ownerId: string }) {
  const pool = await candidates(ctx)
  const ties = await conflictsBetween(
    ctx,
    pool.map((one) => one.id),
    [ownerId],
  )
  const before = await ctx.db.review.findMany({
    where: { orgId: ctx.org.id, application: { orgId: ctx.org.id, personId: ownerId }, declaredAt: { not: null } },
    select: { reviewerId: true },
    orderBy: { id: 'asc' },
  })
  const read = new Set(before.map(({ reviewerId }) => reviewerId))
  return pool.filter((one) => !read.has(one.id) && (ties.get(conflictKey(one.id, ownerId)) ?? []).length === 0)
}
