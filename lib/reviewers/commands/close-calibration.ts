import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayManagePool } from '../policy/pool'
import type { CalibrationRef } from '../schema/calibrations'

/** Nobody reads a case for practice any longer; what is in stays. Pressed twice, it is closed once. */
export async function closeCalibration(
  ctx: Ctx,
  { calibrationId }: z.output<typeof CalibrationRef>,
): Promise<{ next: string }> {
  demand(mayManagePool(ctx.actor))
  const orgId = ctx.org.id
  const next = `/${ctx.org.slug}/office/calibrations/${calibrationId}?done=closed`
  const [row] = await ctx.db.$queryRaw<{ title: string; closedAt: Date | null }[]>`
    select "title", "closedAt" from "Calibration" where "orgId" = ${orgId}::uuid and "id" = ${calibrationId}::uuid for update`
  if (!row) throw new DomainError('not_found')
  if (row.closedAt) return { next }
  await ctx.db.calibration.update({ where: { orgId_id: { orgId, id: calibrationId } }, data: { closedAt: ctx.now } })
  const open = await ctx.db.review.updateManyAndReturn({
    where: { orgId, calibrationId, submittedAt: null, closedAt: null, removedAt: null },
    data: { closedAt: ctx.now },
    select: { id: true },
  })
  const waited = { orgId, kind: 'review', subjectId: { in: open.map(({ id }) => id) }, stoppedAt: null }
  await ctx.db.wait.updateMany({ where: waited, data: { stoppedAt: ctx.now } })
  const subject = { kind: 'calibration', id: calibrationId }
  await record(ctx, 'reviewers.calibrationClosed', { title: row.title, open: open.length }, { subject })
  return { next }
}
