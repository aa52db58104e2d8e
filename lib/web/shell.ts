import { translator } from '@/lib/i18n/translate'
import { pageLocale } from './request'
import { viewer } from './viewer'

/** What a layout needs: language and who is signed in. Decides nothing about access; pages do. */
export async function shellFor(slug: string | null) {
  const [{ session, org, actor }, locale] = await Promise.all([viewer(slug), pageLocale()])
  return { session, org, actor, locale, t: translator(locale, org?.labels[locale]) }
}
