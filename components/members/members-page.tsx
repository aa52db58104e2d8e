import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { MemberRow, MembersView } from '@/lib/people/queries/members'
import { MEMBER_STATES } from '@/lib/people/schema'
import { sayReason } from '@/lib/transfer/schema/say'
import { FilterForm } from '../layout/filter-form'
import { ListPages } from '../layout/list-pages'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { MemberFile } from './member-file'
import { NotOnList } from './not-on-list'

type Props = { t: Translate; org: string; view: MembersView; said: { done?: string; refused?: string } }

/** Everybody on the association's list, who of the applicants is not, and the two ways by which the list comes in. */
export function MembersPage({ t, org, view, said }: Props) {
  const { rows, asked, next, newest, active, here, may } = view
  const base = `/${org}/office/members`
  return (
    <div className="grid gap-8">
      <Refused t={t} refused={said.refused} />
      {said.done === 'taken' && (
        <Callout tone="success" role="status">
          {t('members.done.taken')}
        </Callout>
      )}
      {newest ? (
        <p className="figures">
          {t('members.count', { active, here })}
          {' · '}
          {t('members.newest', { date: formatDay(t.locale, newest.on), source: newest.source })}
        </p>
      ) : (
        <EmptyState icon="users" title={t('members.none')}>
          {t('members.noneText')}
        </EmptyState>
      )}
      {newest && <NotOnList t={t} org={org} view={view} />}
      {newest && (
        <div className="grid gap-5">
          <FilterForm
            href={base}
            search={{ label: t('members.search'), value: asked.q }}
            selects={[
              {
                name: 'state',
                label: t('members.state'),
                value: asked.state,
                choices: MEMBER_STATES.map((one) => [one, t(`members.state.${one}`)] as const),
              },
            ]}
            submit={t('members.search.button')}
          />
          {rows.length > 0 ? (
            <Panel look="bare">
              <Rows t={t} rows={rows} />
            </Panel>
          ) : (
            <p className="text-muted">{t('members.nothing')}</p>
          )}
          <ListPages t={t} base={base} asked={asked} page={{ next }} />
        </div>
      )}
      {may.manage && <MemberFile t={t} base={base} />}
    </div>
  )
}

/** Why a file was not taken, without JavaScript. */
function Refused({ t, refused }: { t: Translate; refused: string | undefined }) {
  if (!refused || !/^(transfer|storage|ledger|common)\./.test(refused)) return null
  return (
    <Callout tone="danger" role="alert">
      {sayReason(t, refused)}
    </Callout>
  )
}

function Rows({ t, rows }: { t: Translate; rows: readonly MemberRow[] }) {
  const day = (date: MemberRow['from']) => formatDay(t.locale, date)
  return (
    <Table caption={t('members.page')} cards dense>
      <THead>
        <Th>{t('members.name')}</Th>
        <Th>{t('members.email')}</Th>
        <Th>{t('members.number')}</Th>
        <Th>{t('members.period')}</Th>
        <Th>{t('members.listed')}</Th>
        <Th>{t('members.here')}</Th>
      </THead>
      <TBody>
        {rows.map((row) => (
          <Tr key={row.email}>
            <RowTh>{row.name || row.email}</RowTh>
            <Td label={t('members.email')} className="break-all">
              {row.email}
            </Td>
            <Td label={t('members.number')} empty={row.number === ''}>
              {row.number}
            </Td>
            <Td label={t('members.period')} className="figures">
              {t('members.period.span', { from: day(row.from), to: day(row.to) })}
              {row.goneOn && (
                <span className="block text-muted">{t('members.period.gone', { date: day(row.goneOn) })}</span>
              )}
            </Td>
            <Td label={t('members.listed')} className="figures whitespace-nowrap">
              {day(row.listedOn)}
            </Td>
            <Td label={t('members.here')}>{t(row.here ? 'members.here.yes' : 'members.here.no')}</Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
