import type { Translate } from '@/lib/i18n/translator'
import { TabsNav } from '../ui/tabs-nav'

const OFFICE_PLACES = [
  'start',
  'applications',
  'assignments',
  'reviewers',
  'rounds',
  'register',
  'givers',
  'rating-forms',
  'catalogue',
  'letters',
  'audit',
  'people',
  'members',
  'settings',
] as const
export type OfficePlace = (typeof OFFICE_PLACES)[number]

type Who = { kind: string; permissions?: ReadonlySet<string> }
type Props = { t: Translate; org: string; actor: Who; current: OfficePlace }

/** Places of the office that only some of it may enter. */
const NEEDS: Partial<Record<OfficePlace, string>> = {
  assignments: 'reviewers.manage',
  reviewers: 'reviewers.manage',
  rounds: 'reviewers.manage',
  catalogue: 'catalogue.manage',
  people: 'staff.manage',
  settings: 'settings.manage',
}

/** The rooms of the office, under its one entry in the menu. */
export function OfficeTabs({ t, org, actor, current }: Props) {
  const places = OFFICE_PLACES.filter((place) => {
    const needed = NEEDS[place]
    return needed === undefined || actor.permissions?.has(needed)
  })
  return (
    <TabsNav
      label={t('review.office.label')}
      tabs={places.map((place) => ({
        href: place === 'start' ? `/${org}/office` : `/${org}/office/${place}`,
        label: t(`review.office.${place}`),
        current: place === current,
      }))}
    />
  )
}
