import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { OrgSettings } from '@/lib/rules/settings'
import { mayChangeSettings } from '../policy'
import { domainWords, listedIn, listVersion } from '../queries/competency-list'
import { refuseStale } from '../queries/refuse-stale'
import type { SaveCompetenciesInput } from '../schema/competencies'
import { MOST_COMPETENCIES, problemMessages, readCompetencies, writtenList } from '../schema/read-competencies'
import { lockedOrg } from './save-settings'

/** Takes the association's finer list below the domains, whole: what the form does not hold any more goes. */
export async function saveCompetencies(
  ctx: Ctx,
  { version, overwrite, list: typed }: z.output<typeof SaveCompetenciesInput>,
): Promise<{ next: string }> {
  demand(mayChangeSettings(ctx.actor))
  const org = await lockedOrg(ctx)
  const { list, problems } = readCompetencies(typed, domainWords(org))
  if (problems.length > 0) throw new DomainError('invalid', { fields: { list: problemMessages(problems) } })
  if (list.length > MOST_COMPETENCIES) {
    const tooMany = messageRef('orgs.competencies.tooMany', { most: MOST_COMPETENCIES })
    throw new DomainError('invalid', { fields: { list: [tooMany] } })
  }
  const [before, now] = [listedIn(org), listVersion(org)]
  refuseStale(overwrite ?? version, now, { list: writtenList(before) })
  const next = `/${org.slug}/office/settings/competencies?done=saved`
  if (JSON.stringify(list) === JSON.stringify(before)) return { next }
  const row = await ctx.db.org.findUniqueOrThrow({ where: { id: org.id }, select: { settings: true } })
  const settings = { ...(row.settings as object), competencies: list }
  OrgSettings.parse(settings)
  await ctx.db.org.update({ where: { id: org.id }, data: { settings: json(settings) } })
  const detail = { before: before.length, listed: list.length }
  await record(ctx, 'orgs.competenciesSaved', detail, { subject: { kind: 'org', id: org.id } })
  return { next }
}
