import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayWake } from '../policy'
import { openApplication } from '../queries/open-application'
import type { ApplicationRef } from '../schema/application'

/** A resting draft goes on where it stopped; pressed twice, it is awake once. */
export async function wakeApplication(ctx: Ctx, input: z.output<typeof ApplicationRef>): Promise<{ next: string }> {
  const { application, facts } = await openApplication(ctx, input.applicationId, 'lock')
  demand(mayWake(ctx.actor, facts))
  const { id: applicationId, reference, restingSince } = application
  const next = `/${ctx.org.slug}/applications/${applicationId}`
  if (!restingSince) return { next }
  await ctx.db.application.update({
    where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
    data: { restingSince: null, idleWarnedAt: null },
  })
  await record(ctx, 'portfolio.draftWoken', { reference }, { applicationId })
  return { next }
}
