import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayReopen } from '../policy'
import { openApplication } from '../queries/open-application'
import type { ApplicationRef } from '../schema/application'
import { moveApplication } from './move-application'

/** A deferred application becomes a draft again: add what was missing, then send it anew. */
export async function reopenApplication(ctx: Ctx, input: z.output<typeof ApplicationRef>): Promise<{ next: string }> {
  const { application, facts } = await openApplication(ctx, input.applicationId, 'lock')
  demand(mayReopen(ctx.actor, facts))
  const { id: applicationId, reference, state } = application
  await moveApplication(ctx, { applicationId, from: state, act: 'reopen' })
  await record(ctx, 'portfolio.applicationReopened', { reference }, { applicationId })
  return { next: `/${ctx.org.slug}/applications/${applicationId}` }
}
