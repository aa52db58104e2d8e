import type { Locale } from '@/lib/i18n/catalogue'
import type { Translate } from '@/lib/i18n/translator'

/** Where a page of the ledger stands: its words, its application's address, and what the address says. */
export type Place = {
  t: Translate
  locale: Locale
  dateOrder: 'mdy' | 'dmy'
  /** `/va/applications/…`: everything below it belongs to one application. */
  base: string
  org: string
  applicationId: string
  search: Record<string, string | string[] | undefined>
}

type PageOf = {
  ctx: { t: Translate; locale: Locale; org: { slug: string; dateOrder: 'mdy' | 'dmy' } }
  params: { org: string; id: string }
  search: Record<string, string | string[] | undefined>
}

export function placeOf({ ctx, params, search }: PageOf): Place {
  const { t, locale, org } = ctx
  const base = `/${org.slug}/applications/${params.id}`
  return { t, locale, dateOrder: org.dateOrder, base, org: org.slug, applicationId: params.id, search }
}

/** The one text an address gives under a name. */
export function searched({ search }: Place, name: string): string | undefined {
  const value = search[name]
  return typeof value === 'string' ? value : undefined
}
