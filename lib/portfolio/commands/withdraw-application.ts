import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { mayWithdraw } from '../policy'
import { openApplication } from '../queries/open-application'
import type { ApplicationRef } from '../schema/application'
import { moveApplication } from './move-application'

/** Ends an application before it is decided. What the person logged stays theirs. */
export async function withdrawApplication(ctx: Ctx, input: z.output<typeof ApplicationRef>): Promise<{ next: string }> {
  const { application, facts } = await openApplication(ctx, input.applicationId, 'lock')
  demand(mayWithdraw(ctx.actor, facts))
  const { id: applicationId, personId, reference, category, state } = application

  await moveApplication(ctx, { applicationId, from: state, act: 'withdraw' })
  await record(ctx, 'portfolio.applicationWithdrawn', { reference, from: state }, { applicationId })
  const person = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: personId } } })
  const url = `/${ctx.org.slug}/applications/${applicationId}`
  await post(ctx, {
    template: 'application-withdrawn',
    to: { name: `${person.givenName} ${person.familyName}`, email: person.email, locale: person.locale, personId },
    values: { reference, category, url: `${ctx.origin}${url}` },
    applicationId,
  })
  return { next: url }
}
