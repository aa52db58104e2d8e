import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { CATEGORY_CODES, TRACKS } from '@/lib/rules/categories'
import { FilterForm } from '../layout/filter-form'
import { ListPages } from '../layout/list-pages'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { TextLink } from '../ui/text-link'

type Entry = {
  id: string
  name: string
  category: string
  awardedOn: Parameters<typeof formatDay>[1]
  addOns: string[]
}
type View = {
  rows: Entry[]
  asked: { q: string; category: string; track: string }
  next?: string
  previous?: string
  many: boolean
}

/** Who is endorsed and wants to be found: a plain form and a plain table. */
export function PublicRegister({ t, org, view }: { t: Translate; org: string; view: View }) {
  const { rows, asked, next, previous, many } = view
  const base = `/${org}/register`
  const filtered = asked.q || asked.category || asked.track
  return (
    <div className="grid min-w-0 gap-5">
      <FilterForm
        href={base}
        search={{ label: t('register.public.q'), value: asked.q }}
        selects={[
          {
            name: 'track',
            label: t('register.public.track'),
            value: asked.track,
            choices: [['', t('register.public.any')], ...TRACKS.map((track) => [track, `${track}®`] as const)],
          },
          {
            name: 'category',
            label: t('register.public.category'),
            value: asked.category,
            choices: [['', t('register.public.any')], ...CATEGORY_CODES.map((code) => [code, code] as const)],
          },
        ]}
        submit={t('register.public.search')}
        icon="search"
        variant="primary"
        clear={filtered ? t('register.public.clear') : undefined}
      />
      {many && <Callout tone="info">{t('register.public.many')}</Callout>}
      {rows.length > 0 ? (
        <Panel look="bare">
          <Table caption={t('register.public.title')} cards>
            <THead>
              <Th>{t('register.name')}</Th>
              <Th>{t('register.public.category')}</Th>
              <Th>{t('register.awardedOn')}</Th>
            </THead>
            <TBody>
              {rows.map(({ id, name, category, addOns, awardedOn }) => (
                <Tr key={id}>
                  <RowTh>{name}</RowTh>
                  <Td label={t('register.public.category')}>
                    {[category, ...addOns]
                      .map((code) => t.any(`rules.${code === category ? 'category' : 'addOn'}.${code}`))
                      .join(' + ')}
                  </Td>
                  <Td label={t('register.awardedOn')} className="figures whitespace-nowrap">
                    {formatDay(t.locale, awardedOn)}
                  </Td>
                </Tr>
              ))}
            </TBody>
          </Table>
        </Panel>
      ) : (
        <EmptyState icon="search" title={t('register.public.none')}>
          {t('register.public.noneText')}
        </EmptyState>
      )}
      <ListPages t={t} base={base} asked={asked} page={{ next, previous }} />
      <p className="text-muted text-sm">
        {t('register.public.note')} <TextLink href="/verify">{t('common.nav.verify')}</TextLink>
      </p>
    </div>
  )
}
