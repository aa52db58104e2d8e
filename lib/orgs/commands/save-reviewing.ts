import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { OrgSettings } from '@/lib/rules/settings'
import { mayChangeSettings } from '../policy'
import { refuseStale } from '../queries/refuse-stale'
import { type Reviewing, reviewingLines, reviewingOf, reviewingVersion } from '../queries/reviewing'
import type { SaveReviewingInput } from '../schema/reviewing'
import { lockedOrg } from './save-settings'

/** Changes how cases are reviewed and waited for; applications keep what was copied into them when they began or were sent. */
export async function saveReviewing(
  ctx: Ctx,
  { version, overwrite, ...wanted }: z.output<typeof SaveReviewingInput>,
): Promise<{ next: string }> {
  demand(mayChangeSettings(ctx.actor))
  const org = await lockedOrg(ctx)
  const [before, after] = [reviewingLines(reviewingOf(org.settings)), reviewingLines(wanted)]
  const now = reviewingVersion(org)
  refuseStale(overwrite ?? version, now, before)
  const changed = Object.keys(after).filter((name) => before[name] !== after[name])
  if (changed.length > 0) {
    await write(ctx, wanted)
    const line = (text?: string) => text?.replaceAll('\n', ', ') || '–'
    const what = changed.map((name) => `${name}: ${line(before[name])} → ${line(after[name])}`).join('; ')
    await record(ctx, 'orgs.reviewingSaved', { changed: what }, { subject: { kind: 'org', id: org.id } })
  }
  return { next: `/${org.slug}/office/settings/reviewing?done=saved` }
}

/** Lays what was chosen over what is stored: what this form does not show stays as it is. */
async function write(ctx: Ctx, wanted: Reviewing): Promise<void> {
  const { id } = ctx.org
  const row = await ctx.db.org.findUniqueOrThrow({ where: { id }, select: { settings: true } })
  const stored = row.settings as Partial<Record<keyof OrgSettings, object>>
  const { readers, assignsItself, reviewerDays, settlingDays, advisoryReview, sharedEmployers } = wanted
  const { ladders, promises } = wanted
  const { informationRounds, informationDaysAgain, idleDraftMonths, federalHolidays, closedDays } = wanted
  const settings = {
    ...stored,
    review: {
      ...stored.review,
      ...{ readers, assignsItself, reviewerDays, settlingDays, advisoryReview, sharedEmployers },
    },
    applications: { ...stored.applications, informationRounds, informationDaysAgain, idleDraftMonths },
    waits: ladders,
    serviceLevels: promises,
    calendar: { ...stored.calendar, federalHolidays, closedDays },
  }
  OrgSettings.parse(settings)
  await ctx.db.org.update({ where: { id }, data: { settings: json(settings) } })
}
