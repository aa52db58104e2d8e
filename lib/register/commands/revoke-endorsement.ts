import { record } from '@/lib/audit/record'
import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { mayRevoke } from '../policy'
import { addOnDays } from './grant-add-on'

/**
 * Takes back what an application was awarded, in the transaction of the decision that reverses it. The endorsement stays
 * in the register as revoked, with its number; an add-on awarded alone ends, and the Emerging it replaced runs on.
 */
export async function revokeEndorsement(
  ctx: Ctx,
  { applicationId, reason }: { applicationId: string; reason: string },
): Promise<{ number: string | null }> {
  const orgId = ctx.org.id
  demand(mayRevoke(ctx.actor))
  const day = today(ctx)
  const rows = await ctx.db.endorsement.findMany({
    where: {
      orgId,
      OR: [{ applicationId }, { addOns: { some: { orgId, applicationId } } }],
      status: { not: 'revoked' },
    },
    include: { addOns: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  for (const { id, number, edition, addOns, ...row } of rows) {
    const whole = row.applicationId === applicationId
    const ended = addOns.filter((addOn) => (whole || addOn.applicationId === applicationId) && stillRuns(addOn, day))
    for (const addOn of ended) await endAddOn(ctx, addOn.id, day)
    if (whole) {
      await ctx.db.endorsement.update({
        where: { orgId_id: { orgId, id } },
        data: { status: 'revoked', statusSince: fromDay(day) },
      })
    } else {
      for (const { fromDay: began } of ended) await resumeEmerging(ctx, { addOns, edition }, toDay(began))
    }
    const subject = { kind: 'endorsement', id }
    const detail = { number, addOn: whole ? 'none' : (ended[0]?.code ?? 'ERS'), reason }
    await record(ctx, 'register.endorsementRevoked', detail, { applicationId, subject })
  }
  return { number: rows[0]?.number ?? null }
}

type AddOn = { id: string; code: string; fromDay: Date; toDay: Date | null }

function stillRuns(addOn: AddOn, day: PlainDate): boolean {
  return addOn.toDay === null || toDay(addOn.toDay) >= day
}

/** To the eve: from today on it is not held. */
async function endAddOn(ctx: Ctx, id: string, day: PlainDate): Promise<void> {
  const where = { orgId_id: { orgId: ctx.org.id, id } }
  await ctx.db.addOnHeld.update({ where, data: { toDay: fromDay(addDays(day, -1)) } })
}

/** Emerging that ended because the add-on came in full gets its own last day back. */
async function resumeEmerging(
  ctx: Ctx,
  { addOns, edition }: { addOns: readonly AddOn[]; edition: string },
  replacedOn: PlainDate,
): Promise<void> {
  const cut = addOns.filter(({ code, toDay: last }) => {
    const end = last && toDay(last)
    return code === 'emerging-ERS' && (end === addDays(replacedOn, -1) || end === replacedOn)
  })
  for (const { id, fromDay: began } of cut) {
    const { toDay: last } = addOnDays('emerging-ERS', toDay(began), edition)
    await ctx.db.addOnHeld.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { toDay: last } })
  }
}
