import { record } from '@/lib/audit/record'
import { addDays, addMonths, dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { mayRestDrafts } from '../policy'
import { lastWorkedOn } from '../queries/idle'
import { openApplication } from '../queries/open-application'

/** Between the warning and the rest. */
const WARNED_DAYS = 30

/**
 * A draft nobody worked on for the association's months: a letter first, and a month later it rests. Nothing is deleted,
 * and whoever wakes it or works on it begins anew. Done twice, it is done once.
 */
export async function restDraft(
  ctx: Ctx,
  { applicationId }: { applicationId: string },
): Promise<'working' | 'warned' | 'waiting' | 'resting'> {
  demand(mayRestDrafts(ctx.actor))
  const { application } = await openApplication(ctx, applicationId, 'lock')
  const { state, idleWarnedAt, restingSince, reference, category, personId } = application
  if (restingSince) return 'resting'
  const months = ctx.org.settings.applications.idleDraftMonths
  const worked = await lastWorkedOn(ctx, application)
  if (state !== 'draft' || months === 0 || addMonths(dayOf(ctx, worked), months) > today(ctx)) return 'working'

  const restsOn = idleWarnedAt && idleWarnedAt > worked ? addDays(dayOf(ctx, idleWarnedAt), WARNED_DAYS) : null
  if (restsOn && restsOn > today(ctx)) return 'waiting'
  const orgId = ctx.org.id
  await ctx.db.application.update({
    where: { orgId_id: { orgId, id: applicationId } },
    data: restsOn ? { restingSince: ctx.now } : { idleWarnedAt: ctx.now },
  })
  const person = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId, id: personId } } })
  const to = { name: `${person.givenName} ${person.familyName}`, email: person.email, locale: person.locale, personId }
  const about = { reference, category, url: `${ctx.origin}/${ctx.org.slug}/applications/${applicationId}` }
  if (restsOn) {
    await record(ctx, 'portfolio.draftRested', { reference }, { applicationId })
    await post(ctx, { template: 'draft-resting', to, applicationId, values: about })
    return 'resting'
  }
  const until = addDays(today(ctx), WARNED_DAYS)
  await record(ctx, 'portfolio.draftWarned', { reference, until }, { applicationId })
  await post(ctx, { template: 'draft-idle', to, applicationId, values: { ...about, since: dayOf(ctx, worked), until } })
  return 'warned'
}

function dayOf(ctx: Ctx, moment: Date): PlainDate {
  return dayInZone(moment, ctx.org.zone)
}
