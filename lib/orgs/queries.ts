import { createHash } from 'node:crypto'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Actor } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import type { OrgScope } from '@/lib/ctx/org-scope'
import { CATEGORY_CODES, type CategoryCode } from '@/lib/rules/categories'
import { EDITIONS } from '@/lib/rules/criteria'
import { mayChangeSettings, mayFound } from './policy'

/** The association's own names for categories; empty where it uses the credential's. */
export type CategoryNames = Record<'en' | 'es', Record<CategoryCode, string>>

/** What an association may change about itself today, by the names the form uses. */
export type ChangeableSettings = {
  contactEmail: string
  accent: string
  languages: readonly ('en' | 'es')[]
  membershipRule: string
  directoryPublic: boolean
  vettedAllowed: boolean
  vettedUntil: string | null
  responseDays: number
  informationDays: number
  appealDays: number
  twoCategoriesAtOnce: boolean
  linkDays: number
  reminderDays: readonly number[]
  reminderDaysBefore: readonly number[]
  names: CategoryNames
}

export const labelKey = (category: CategoryCode) => `rules.category.${category}`

export function changeableOf({ settings, labels, contactEmail, accent, languages }: OrgScope): ChangeableSettings {
  const namesIn = (locale: 'en' | 'es') =>
    Object.fromEntries(
      CATEGORY_CODES.map((code) => [code, labels[locale]?.[labelKey(code)] ?? '']),
    ) as CategoryNames['en']
  return {
    contactEmail,
    accent,
    languages,
    membershipRule: settings.membership.rule,
    directoryPublic: settings.directory.public,
    vettedAllowed: settings.vettedGivers.allowed,
    vettedUntil: settings.vettedGivers.until,
    responseDays: settings.review.responseDays,
    informationDays: settings.applications.informationDays,
    appealDays: settings.review.appealDays,
    twoCategoriesAtOnce: settings.applications.twoCategoriesAtOnce,
    linkDays: settings.references.linkDays,
    reminderDays: settings.references.reminderDays,
    reminderDaysBefore: settings.references.reminderDaysBefore,
    names: { en: namesIn('en'), es: namesIn('es') },
  }
}

/** Stands for one state of the settings: a form carries it, and saves only over the state it showed. */
export function versionOf(org: OrgScope): string {
  return createHash('sha256')
    .update(JSON.stringify([org.id, changeableOf(org)]))
    .digest('hex')
    .slice(0, 16)
}

/** Each value as one line of text: for comparing, for the audit trail, for two versions side by side. */
export function linesOf(settings: ChangeableSettings): Record<string, string> {
  const {
    names,
    languages,
    directoryPublic,
    vettedAllowed,
    vettedUntil,
    twoCategoriesAtOnce,
    reminderDays,
    reminderDaysBefore,
    ...plain
  } = settings
  const own = (['en', 'es'] as const).flatMap((locale) =>
    CATEGORY_CODES.map((code) => [`names.${locale}.${code}`, names[locale][code]]),
  )
  return {
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, String(value)])),
    languages: languages.join(','),
    directoryPublic: directoryPublic ? 'true' : '',
    vettedAllowed: vettedAllowed ? 'true' : '',
    vettedUntil: vettedUntil ?? '',
    twoCategoriesAtOnce: twoCategoriesAtOnce ? 'true' : '',
    reminderDays: reminderDays.join(', '),
    reminderDaysBefore: reminderDaysBefore.join(', '),
    ...Object.fromEntries(own),
  }
}

export type SettingsView = { version: string; settings: ChangeableSettings }

/** The settings as their form starts. */
export async function settingsView(ctx: Ctx): Promise<SettingsView> {
  demand(mayChangeSettings(ctx.actor))
  return { version: versionOf(ctx.org), settings: changeableOf(ctx.org) }
}

export type FoundingView = {
  zones: string[]
  currencies: string[]
  /** The newest first. */
  editions: string[]
  /** What the credential is called where nobody says otherwise. */
  programme: string
  today: PlainDate
}

const CURRENCIES = ['USD', 'CAD', 'AUD', 'EUR', 'GBP', 'NZD', 'MXN']

/** What an association may be founded with; for the Alliance's people only. */
export function foundingView(actor: Actor, now: Date): FoundingView {
  demand(mayFound(actor))
  const zones = Intl.supportedValuesOf('timeZone')
  const near = zones.filter((zone) => /^(America|Pacific\/Honolulu)/.test(zone))
  return {
    zones: [...near, ...zones.filter((zone) => !near.includes(zone))],
    currencies: CURRENCIES,
    editions: EDITIONS.map(({ id }) => id).toReversed(),
    programme: 'Endorsement for Culturally Sensitive, Relationship-Focused Practice Promoting Infant Mental Health',
    today: dayInZone(now, 'UTC'),
  }
}
