import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { PeopleList as View } from '@/lib/people/queries/staff'
import { ROLE_CHOICES } from '@/lib/people/schema'
import { FilterForm } from '../layout/filter-form'
import { ListPages } from '../layout/list-pages'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { quietLinkClass } from '../ui/link-class'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'

/** Everybody of the association, with what each may do. */
export function PeopleList({ t, org, view }: { t: Translate; org: string; view: View }) {
  const { rows, asked, next, previous, many } = view
  const base = `/${org}/office/people`
  const choices = [
    ['', t('people.list.everybody')],
    ['staff', t('people.list.staff')],
    ...ROLE_CHOICES.map((role) => [role, t(`common.role.${role}`)] as const),
  ] as const
  return (
    <div className="grid gap-5">
      <FilterForm
        href={base}
        search={{ label: t('people.list.q'), value: asked.q }}
        selects={[{ name: 'role', label: t('people.list.role'), value: asked.role, choices }]}
        submit={t('people.list.search')}
      />
      {many && <Callout tone="info">{t('people.list.many')}</Callout>}
      {rows.length > 0 ? (
        <Panel look="bare">
          <Rows t={t} base={base} rows={rows} />
        </Panel>
      ) : (
        <EmptyState icon="users" title={t('people.list.none')}>
          {t('people.list.noneText')}
        </EmptyState>
      )}
      <ListPages t={t} base={base} asked={asked} page={{ next, previous }} />
    </div>
  )
}

function Rows({ t, base, rows }: { t: Translate; base: string; rows: View['rows'] }) {
  return (
    <Table caption={t('common.nav.staff')} cards dense>
      <THead>
        <Th>{t('people.list.name')}</Th>
        <Th>{t('people.list.email')}</Th>
        <Th>{t('people.list.roles')}</Th>
        <Th>{t('people.list.since')}</Th>
      </THead>
      <TBody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowTh>
              <a href={`${base}/${row.id}`} className={quietLinkClass}>
                {row.name}
              </a>
            </RowTh>
            <Td label={t('people.list.email')} className="break-all">
              {row.email}
            </Td>
            <Td label={t('people.list.roles')}>
              {row.roles.map((role) => t.any(`common.role.${role}`)).join(', ') || t('people.list.noRole')}
            </Td>
            <Td label={t('people.list.since')} className="figures whitespace-nowrap">
              {formatDay(t.locale, row.since)}
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
