import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { registerName } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { nextNumber } from '@/lib/orgs/commands/next-number'
import { type CategoryCode, type HeldAddOnCode, trackOf } from '@/lib/rules/categories'
import { certificateNumber } from '@/lib/rules/certificate-number'
import { mayGrantEndorsement } from '../policy'
import { addOnDays } from './grant-add-on'

export type Grant = {
  /** `null`: awarded before this register was kept here, and brought over. */
  applicationId: string | null
  personId: string
  category: CategoryCode
  edition: string
  /** What is awarded beside the category. */
  addOns: readonly HeldAddOnCode[]
}

export type Granted = { endorsementId: string; number: string; awardedOn: PlainDate }

/** Enters an endorsement into the register, in the transaction of the decision that awards it. */
export async function grantEndorsement(ctx: Ctx, grant: Grant): Promise<Granted> {
  const orgId = ctx.org.id
  const { personId, category, edition, applicationId } = grant
  const person = await ctx.db.person.findUnique({ where: { orgId_id: { orgId, id: personId } } })
  if (!person) throw new DomainError('not_found')
  demand(mayGrantEndorsement(ctx.actor))
  const held = await ctx.db.endorsement.findFirst({
    where: { orgId, personId, category, status: 'active' },
    orderBy: { id: 'asc' },
  })
  if (held) throw new DomainError('conflict', { reason: 'register.error.alreadyHeld', detail: { number: held.number } })

  const awardedOn = today(ctx)
  const number = certificateNumber(ctx.org.code, await nextNumber(ctx, 'endorsement'))
  const endorsementId = newId(ctx.now)
  const name = registerName(person)
  await ctx.db.endorsement.create({
    data: {
      orgId,
      id: endorsementId,
      number,
      personId,
      applicationId,
      category,
      track: trackOf(category),
      edition,
      awardedOn: fromDay(awardedOn),
      status: 'active',
      statusSince: fromDay(awardedOn),
      ...name,
      awardedAt: ctx.now,
    },
  })
  await ctx.db.addOnHeld.createMany({
    data: grant.addOns.map((code) => ({
      orgId,
      id: newId(ctx.now),
      endorsementId,
      code,
      ...addOnDays(code, awardedOn, edition),
    })),
  })
  const subject = { kind: 'endorsement', id: endorsementId }
  const addOns = grant.addOns.join(', ')
  const about = { applicationId: applicationId ?? undefined, subject }
  await record(ctx, 'register.endorsementGranted', { number, category, addOns }, about)
  return { endorsementId, number, awardedOn }
}
