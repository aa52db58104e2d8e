import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayBeFinished } from '@/lib/rules/sections'
import { mayEdit } from '../policy'
import { applicationFindings } from '../queries/facts'
import { openApplication } from '../queries/open-application'
import { sectionsOf } from '../queries/sections'
import type { SectionRef } from '../schema/application'

/** "I have finished this part": said by the applicant, where nothing of what is asked is open. */
export async function completeSection(ctx: Ctx, input: z.output<typeof SectionRef>): Promise<{ next: string }> {
  const { application, facts } = await openApplication(ctx, input.applicationId, 'lock')
  demand(mayEdit(ctx.actor, facts, input.section))
  const sections = await sectionsOf(ctx, await applicationFindings(ctx, application.id))
  const section = sections.find(({ code }) => code === input.section)
  if (!section) throw new DomainError('not_found')
  if (!mayBeFinished(section.facts)) throw new DomainError('invalid', { reason: 'portfolio.error.stillMissing' })

  const { id: applicationId } = application
  await ctx.db.sectionMark.createMany({
    data: [{ orgId: ctx.org.id, applicationId, section: section.code, completedAt: ctx.now }],
    skipDuplicates: true,
  })
  await record(ctx, 'portfolio.sectionCompleted', { section: section.code }, { applicationId })
  return { next: `/${ctx.org.slug}/applications/${applicationId}` }
}
