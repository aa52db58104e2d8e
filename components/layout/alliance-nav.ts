import type { Translate } from '@/lib/i18n/translator'
import type { NavItem } from './main-nav'

/** The way to the Alliance's pages, for its own people; the pages decide for themselves. */
export function allianceNav(t: Translate, roles: readonly string[] = []): NavItem[] {
  return roles.length > 0 ? [{ href: '/alliance', label: t('common.nav.alliance') }] : []
}
