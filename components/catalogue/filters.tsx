import type { CataloguePage } from '@/lib/catalogue/queries/list'
import type { Translate } from '@/lib/i18n/translator'
import { TRACKS } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'
import { FilterForm } from '../layout/filter-form'

type Props = { t: Translate; href: string; asked: CataloguePage['asked'] }

/** The questions one can put to the catalogue; the answer is an address. */
export function CatalogueFilters({ t, href, asked }: Props) {
  const any = ['', t('catalogue.public.any')] as const
  const filtered = Object.values(asked).some(Boolean)
  return (
    <FilterForm
      href={href}
      search={{ label: t('catalogue.public.q'), value: asked.q }}
      selects={[
        {
          name: 'track',
          label: t('catalogue.public.track'),
          value: asked.track,
          choices: [any, ...TRACKS.map((track) => [track, t(`rules.track.${track}`)] as const)],
        },
        {
          name: 'domain',
          label: t('catalogue.public.domain'),
          value: asked.domain,
          choices: [any, ...DOMAINS.map((domain) => [domain, t(`rules.domain.${domain}`)] as const)],
        },
        {
          name: 'part',
          label: t('catalogue.public.part'),
          value: asked.part,
          choices: [any, ['dei', t('catalogue.public.part.dei')], ['rsc', t('catalogue.public.part.rsc')]],
        },
        {
          name: 'how',
          label: t('catalogue.public.how'),
          value: asked.how,
          choices: [
            any,
            ['online', t('catalogue.public.how.online')],
            ['in-person', t('catalogue.public.how.in-person')],
          ],
        },
      ]}
      ticks={[{ name: 'upcoming', label: t('catalogue.public.upcoming'), checked: asked.upcoming === '1' }]}
      submit={t('catalogue.public.search')}
      icon="search"
      clear={filtered ? t('catalogue.public.clear') : undefined}
    />
  )
}
