import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { OfficeRegister as View } from '@/lib/register/queries/office'
import { ENDORSEMENT_STATUSES } from '@/lib/register/schema'
import { CATEGORY_CODES } from '@/lib/rules/categories'
import { FilterForm } from '../layout/filter-form'
import { ListPages } from '../layout/list-pages'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { quietLinkClass } from '../ui/link-class'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'

/** Every endorsement the association awarded, for its office. */
export function OfficeRegister({ t, org, view }: { t: Translate; org: string; view: View }) {
  const { rows, asked, next, previous, many } = view
  const base = `/${org}/office/register`
  const any = ['', t('register.public.any')] as const
  return (
    <div className="grid min-w-0 gap-5">
      <FilterForm
        href={base}
        search={{ label: t('register.office.q'), value: asked.q }}
        selects={[
          {
            name: 'category',
            label: t('register.public.category'),
            value: asked.category,
            choices: [any, ...CATEGORY_CODES.map((code) => [code, code] as const)],
          },
          {
            name: 'status',
            label: t('register.office.status'),
            value: asked.status,
            choices: [any, ...ENDORSEMENT_STATUSES.map((status) => [status, t(`register.status.${status}`)] as const)],
          },
        ]}
        submit={t('register.public.search')}
      />
      {many && <Callout tone="info">{t('register.public.many')}</Callout>}
      {rows.length > 0 ? (
        <Panel look="bare">
          <Rows t={t} org={org} rows={rows} />
        </Panel>
      ) : (
        <EmptyState icon="award" title={t('register.office.none')}>
          {t('register.office.noneText')}
        </EmptyState>
      )}
      <ListPages t={t} base={base} asked={asked} page={{ next, previous }} />
    </div>
  )
}

function Rows({ t, org, rows }: { t: Translate; org: string; rows: View['rows'] }) {
  return (
    <Table caption={t('register.office.title')} cards dense>
      <THead>
        <Th>{t('register.name')}</Th>
        <Th>{t('register.number')}</Th>
        <Th>{t('register.public.category')}</Th>
        <Th>{t('register.awardedOn')}</Th>
        <Th>{t('register.office.status')}</Th>
        <Th>{t('register.office.listed')}</Th>
      </THead>
      <TBody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowTh>
              <a href={`/${org}/endorsements/${row.id}`} className={quietLinkClass}>
                {row.name}
              </a>
            </RowTh>
            <Td label={t('register.number')} className="figures whitespace-nowrap">
              {row.number}
            </Td>
            <Td label={t('register.public.category')}>
              {[row.category, ...row.addOns.map(({ code }) => code)].join(' + ')}
            </Td>
            <Td label={t('register.awardedOn')} className="figures whitespace-nowrap">
              {formatDay(t.locale, row.awardedOn)}
            </Td>
            <Td label={t('register.office.status')}>{t.any(`register.status.${row.status}`)}</Td>
            <Td label={t('register.office.listed')}>
              {t(row.listed ? 'register.office.shown' : 'register.office.hidden')}
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
