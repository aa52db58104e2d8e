import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayCorrectDetails } from '../policy'

export type Details = {
  applicationId: string
  reference: string
  version: number
  email: string
  answers: Record<'givenName' | 'familyName' | 'phone' | 'city' | 'state', string>
}

/** An applicant's details as the office corrects them. */
export async function applicantDetails(ctx: Ctx, applicationId: string): Promise<Details> {
  const row = isUuid(applicationId)
    ? await ctx.db.application.findUnique({
        where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
        select: { reference: true, person: true },
      })
    : null
  if (!row) throw new DomainError('not_found')
  const { person, reference } = row
  demand(mayCorrectDetails(ctx.actor, person.id))
  const { givenName, familyName, phone, city, state, version, email } = person
  const answers = { givenName, familyName, phone: phone ?? '', city: city ?? '', state: state ?? '' }
  return { applicationId, reference, version, email, answers }
}
