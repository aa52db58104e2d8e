import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayEdit } from '../policy'
import { openApplication } from '../queries/open-application'
import type { SectionRef } from '../schema/application'

/** Takes "I have finished this part" back. */
export async function reopenSection(ctx: Ctx, input: z.output<typeof SectionRef>): Promise<{ next: string }> {
  const { application, facts } = await openApplication(ctx, input.applicationId, 'lock')
  demand(mayEdit(ctx.actor, facts, input.section))
  const { id: applicationId } = application
  const { section } = input
  const { count } = await ctx.db.sectionMark.deleteMany({ where: { orgId: ctx.org.id, applicationId, section } })
  if (count > 0) await record(ctx, 'portfolio.sectionReopened', { section }, { applicationId })
  return { next: `/${ctx.org.slug}/applications/${applicationId}/${section}` }
}
