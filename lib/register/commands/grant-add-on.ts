import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { addDays, addMonths, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import type { CategoryCode, HeldAddOnCode } from '@/lib/rules/categories'
import { editionById } from '@/lib/rules/criteria'
import { mayGrantEndorsement } from '../policy'

export type AddOnGrant = {
  applicationId: string
  personId: string
  /** The endorsement it is added to. */
  category: CategoryCode
  edition: string
  code: HeldAddOnCode
}

/** From the day of the award: in full without an end, Emerging for the months the edition gives. */
export function addOnDays(
  code: HeldAddOnCode,
  from: PlainDate,
  edition: string,
): { fromDay: Date; toDay: Date | null } {
  const months = editionById(edition)?.ers.emerging.months ?? 0
  const last = code === 'emerging-ERS' ? addDays(addMonths(from, months), -1) : null
  return { fromDay: fromDay(from), toDay: last && fromDay(last) }
}

/** Adds the add-on to an endorsement that is held, in the transaction of the decision; Emerging ends where it comes in full. */
export async function grantAddOn(
  ctx: Ctx,
  grant: AddOnGrant,
): Promise<{ endorsementId: string; number: string; awardedOn: PlainDate }> {
  const orgId = ctx.org.id
  const { applicationId, personId, category, edition, code } = grant
  await ctx.db.$queryRaw`
    select 1 from "Endorsement" where "orgId" = ${orgId}::uuid and "personId" = ${personId}::uuid order by "id" for update`
  const held = await ctx.db.endorsement.findMany({
    where: { orgId, personId, status: 'active' },
    include: { addOns: { orderBy: { id: 'asc' } } },
    orderBy: [{ awardedOn: 'asc' }, { id: 'asc' }],
  })
  const endorsement = held.find((one) => one.category === category)
  if (!endorsement) throw new DomainError('not_found')
  demand(mayGrantEndorsement(ctx.actor))

  const awardedOn = today(ctx)
  const running = held
    .flatMap((one) => one.addOns)
    .filter((addOn) => toDay(addOn.fromDay) <= awardedOn && (addOn.toDay === null || toDay(addOn.toDay) >= awardedOn))
  if (running.some((addOn) => addOn.code === 'ERS' || addOn.code === code)) {
    const { number } = endorsement
    throw new DomainError('conflict', { reason: 'register.error.addOnAlreadyHeld', detail: { number } })
  }
  for (const { id, fromDay: began } of running) {
    const sameDay = toDay(began) === awardedOn
    const last = sameDay ? awardedOn : addDays(awardedOn, -1)
    await ctx.db.addOnHeld.update({ where: { orgId_id: { orgId, id } }, data: { toDay: fromDay(last) } })
  }
  const { id: endorsementId, number } = endorsement
  const days = addOnDays(code, awardedOn, edition)
  await ctx.db.addOnHeld.create({ data: { orgId, id: newId(ctx.now), endorsementId, applicationId, code, ...days } })
  const subject = { kind: 'endorsement', id: endorsementId }
  await record(ctx, 'register.addOnGranted', { number, addOn: code }, { applicationId, subject })
  return { endorsementId, number, awardedOn }
}
