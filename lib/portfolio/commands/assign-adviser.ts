import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { mayAssignAdviser } from '../policy'
import { openApplication } from '../queries/open-application'
import type { AssignAdviserInput } from '../schema/application'

/** Puts one of the association's advisers beside an applicant, and tells both; or takes the adviser away. */
export async function assignAdviser(ctx: Ctx, input: z.output<typeof AssignAdviserInput>): Promise<void> {
  const { applicationId, adviserId } = input
  const orgId = ctx.org.id
  const { application, facts } = await openApplication(ctx, applicationId, 'lock')
  demand(mayAssignAdviser(ctx.actor, facts))
  const adviser = adviserId === null ? null : await adviserToBe(ctx, adviserId, application.personId)
  if (application.adviserId === adviserId) return

  await ctx.db.application.update({ where: { orgId_id: { orgId, id: applicationId } }, data: { adviserId } })
  if (!adviser) {
    await record(ctx, 'portfolio.adviserWithdrawn', {}, { applicationId })
    return
  }
  const applicant = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId, id: application.personId } } })
  await record(ctx, 'portfolio.adviserAssigned', { adviser: nameOf(adviser) }, { applicationId })
  const about = { reference: application.reference, category: application.category }
  const house = `${ctx.origin}/${ctx.org.slug}`
  await post(ctx, {
    template: 'adviser-assigned',
    to: readerOf(adviser),
    values: { ...about, url: `${house}/advising/${applicationId}`, applicant: nameOf(applicant) },
    applicationId,
  })
  await post(ctx, {
    template: 'adviser-named',
    to: readerOf(applicant),
    values: { ...about, url: `${house}/applications/${applicationId}`, adviser: nameOf(adviser) },
    applicationId,
  })
}

type Somebody = { id: string; givenName: string; familyName: string; email: string; locale: string }

const nameOf = ({ givenName, familyName }: Somebody) => `${givenName} ${familyName}`
const readerOf = (one: Somebody) => ({ name: nameOf(one), email: one.email, locale: one.locale, personId: one.id })

/** Somebody who holds the role and can sign in; nobody advises themself. */
async function adviserToBe(ctx: Ctx, id: string, ownerId: string): Promise<Somebody> {
  const orgId = ctx.org.id
  const person = await ctx.db.person.findFirst({
    where: { orgId, id, accountId: { not: null }, roles: { some: { orgId, role: 'adviser' } } },
  })
  if (!person || person.id === ownerId) {
    throw new DomainError('invalid', { fields: { adviserId: ['portfolio.error.adviser'] } })
  }
  return person
}
