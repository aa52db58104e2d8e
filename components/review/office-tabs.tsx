import type { Translate } from '@/lib/i18n/translator'
import { TabsNav } from '../ui/tabs-nav'

export const OFFICE_PLACES = ['start', 'applications', 'register', 'givers', 'letters', 'audit'] as const
export type OfficePlace = (typeof OFFICE_PLACES)[number]

/** The rooms of the office, under its one entry in the menu. */
export function OfficeTabs({ t, org, current }: { t: Translate; org: string; current: OfficePlace }) {
  return (
    <TabsNav
      label={t('review.office.label')}
      tabs={OFFICE_PLACES.map((place) => ({
        href: place === 'start' ? `/${org}/office` : `/${org}/office/${place}`,
        label: t(`review.office.${place}`),
        current: place === current,
      }))}
    />
  )
}
