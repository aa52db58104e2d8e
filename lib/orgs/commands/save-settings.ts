import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { type OrgScope, orgById } from '@/lib/ctx/org-scope'
import { json } from '@/lib/db/json'
import { CATEGORY_CODES } from '@/lib/rules/categories'
import { reasonLabels } from '@/lib/rules/own-reasons'
import { OrgSettings } from '@/lib/rules/settings'
import { mayChangeSettings } from '../policy'
import { type ChangeableSettings, changeableOf, labelKey, linesOf, versionOf } from '../queries'
import { refuseStale } from '../queries/refuse-stale'
import type { SaveSettingsInput } from '../schema'

type Input = z.output<typeof SaveSettingsInput>

/** Changes how the association works from now on; applications that have started keep what they started under. */
export async function saveSettings(ctx: Ctx, { version, overwrite, ...wanted }: Input): Promise<{ next: string }> {
  demand(mayChangeSettings(ctx.actor))
  const org = await lockedOrg(ctx)
  const [before, after] = [linesOf(changeableOf(org)), linesOf(wanted)]
  const now = versionOf(org)
  refuseStale(overwrite ?? version, now, before)
  const changed = Object.keys(after).filter((name) => before[name] !== after[name])
  if (changed.length > 0) {
    await write(ctx, org, wanted)
    const what = changed.map((name) => `${name}: ${before[name] || '–'} → ${after[name] || '–'}`).join('; ')
    await record(ctx, 'orgs.settingsSaved', { changed: what }, { subject: { kind: 'org', id: org.id } })
  }
  return { next: `/${org.slug}/office/settings?done=saved` }
}

/** The row as it is now, not as the door saw it. Weaker than `for update`, which would stop every insert of the tenant. */
export async function lockedOrg(ctx: Ctx): Promise<OrgScope> {
  await ctx.db.$queryRaw`select 1 from "Org" where "id" = ${ctx.org.id}::uuid for no key update`
  const org = await orgById(ctx.db, ctx.org.id)
  if (!org) throw new DomainError('not_found')
  return org
}

/** Lays what was chosen over what is stored: what this form does not show stays as it is, defaults stay defaults. */
async function write(ctx: Ctx, org: OrgScope, wanted: ChangeableSettings): Promise<void> {
  const row = await ctx.db.org.findUniqueOrThrow({ where: { id: org.id }, select: { settings: true } })
  const stored = row.settings as Partial<Record<keyof OrgSettings, object>>
  const { responseDays, appealDays, informationDays, twoCategoriesAtOnce, linkDays, reminderDays, reminderDaysBefore } =
    wanted
  const settings = {
    ...stored,
    membership: { ...stored.membership, rule: wanted.membershipRule },
    directory: { ...stored.directory, public: wanted.directoryPublic },
    vettedGivers: { ...stored.vettedGivers, allowed: wanted.vettedAllowed, until: wanted.vettedUntil },
    review: { ...stored.review, responseDays, appealDays },
    applications: { ...stored.applications, informationDays, twoCategoriesAtOnce },
    references: { ...stored.references, linkDays, reminderDays, reminderDaysBefore },
  }
  OrgSettings.parse(settings)
  const { contactEmail, accent, languages } = wanted
  await ctx.db.org.update({
    where: { id: org.id },
    data: {
      ...{ contactEmail, accent, languages: [...languages], settings: json(settings) },
      labels: json({ en: labelsIn('en', org, wanted), es: labelsIn('es', org, wanted) }),
    },
  })
}

function labelsIn(locale: 'en' | 'es', org: OrgScope, { names }: ChangeableSettings): Record<string, string> {
  const own = CATEGORY_CODES.filter((code) => names[locale][code]).map((code) => [labelKey(code), names[locale][code]])
  const shown = new Set<string>([...CATEGORY_CODES.map(labelKey), ...Object.keys(reasonLabels(org.settings, locale))])
  const others = Object.entries(org.labels[locale] ?? {}).filter(([key]) => !shown.has(key))
  return Object.fromEntries([...others, ...own])
}
