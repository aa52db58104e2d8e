import { TabsNav } from '@/components/ui/tabs-nav'
import type { Translate } from '@/lib/i18n/translator'

export type RscTab = 'log' | 'giving' | 'directory'

/** The pages around RSC that belong to no application: the shared log, what one gives, the directory. */
export function RscTabs({ t, slug, at, desk }: { t: Translate; slug: string; at: RscTab; desk: boolean }) {
  const path = { log: 'sessions', giving: 'giving', directory: 'givers' } as const
  const shown: RscTab[] = desk ? ['log', 'giving', 'directory'] : ['log', 'directory']
  const tabs = shown.map((tab) => ({
    href: `/${slug}/${path[tab]}`,
    label: t(`sessions.tab.${tab}`),
    current: tab === at,
  }))
  return <TabsNav label={t('sessions.tabs')} tabs={tabs} />
}
