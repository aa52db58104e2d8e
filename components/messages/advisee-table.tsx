import type { Translate } from '@/lib/i18n/translator'
import type { Advisee } from '@/lib/portfolio/queries/advising'
import { applicationName } from '../portfolio/category-name'
import { ApplicationStateTag } from '../portfolio/state-tag'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { TextLink } from '../ui/text-link'
import { NewMark } from './new-mark'

type Props = { t: Translate; org: string; rows: readonly Advisee[]; unread: ReadonlyMap<string, number> }

/** Whom somebody advises, how far each is, and where something new was said. */
export function AdviseeTable({ t, org, rows, unread }: Props) {
  if (rows.length === 0) {
    return (
      <EmptyState icon="users" title={t('messages.advising.none')}>
        {t('messages.advising.noneText')}
      </EmptyState>
    )
  }
  return (
    <Panel look="bare">
      <Table caption={t('messages.advising.title')} cards>
        <THead>
          <Th>{t('messages.advising.applicant')}</Th>
          <Th>{t('messages.advising.application')}</Th>
          <Th>{t('messages.advising.state')}</Th>
          <Th>{t('messages.advising.comments')}</Th>
        </THead>
        <TBody>
          {rows.map(({ id, applicant, reference, state, ...application }) => {
            const count = unread.get(id) ?? 0
            return (
              <Tr key={id}>
                <RowTh>
                  <TextLink quiet href={`/${org}/advising/${id}`}>
                    {applicant}
                  </TextLink>
                </RowTh>
                <Td label={t('messages.advising.application')}>
                  {`${applicationName(t, application)} · ${reference}`}
                </Td>
                <Td label={t('messages.advising.state')}>
                  <ApplicationStateTag t={t} state={state} />
                </Td>
                <Td label={t('messages.advising.comments')}>
                  {count > 0 ? <NewMark t={t} count={count} /> : t('messages.advising.nothingNew')}
                </Td>
              </Tr>
            )
          })}
        </TBody>
      </Table>
    </Panel>
  )
}
