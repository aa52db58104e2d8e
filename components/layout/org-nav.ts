import type { Translate } from '@/lib/i18n/translator'
import type { NavItem } from './main-nav'

type Who = { kind: string; permissions?: ReadonlySet<string> }

/** The menu of an association for whoever is looking: links only; every page behind them decides for itself. */
export function orgNav(t: Translate, slug: string, actor: Who): NavItem[] {
  const may = (permission: string) => actor.permissions?.has(permission) ?? false
  const item = (path: string, label: string): NavItem => ({ href: `/${slug}${path}`, label })
  const items = actor.kind === 'person' ? [item('', t('common.nav.desk'))] : []
  if (actor.kind === 'person') items.push(item('/endorsements', t('common.nav.endorsements')))
  if (actor.kind === 'person') items.push(item('/sessions', t('common.nav.rsc')))
  if (may('application.advise')) items.push(item('/advising', t('messages.advising.nav')))
  if (may('application.review')) items.push(item('/reviews', t('reading.list.title')))
  if (may('application.read')) items.push(item('/office', t('common.nav.office')))
  else if (may('staff.manage')) items.push(item('/office/people', t('common.nav.office')))
  items.push(item('/categories', t('common.nav.categories')))
  items.push(item('/trainings', t('common.nav.trainings')))
  items.push(item('/register', t('common.nav.register')))
  return items
}
