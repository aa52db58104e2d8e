import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AssociationRow } from '@/lib/licensing/queries'
import { quietLinkClass } from '../ui/link-class'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { datesOf, languagesOf, whatOf } from './licence-words'

const COUNTS = ['people', 'openApplications', 'endorsements'] as const
const LABEL = { people: 'people', openApplications: 'applications', endorsements: 'endorsements' } as const

/** Every association with what it may award today. */
export function AssociationTable({ t, associations }: { t: Translate; associations: AssociationRow[] }) {
  return (
    <Panel look="bare">
      <Table caption={t('licensing.list.title')} cards dense>
        <THead>
          <Th>{t('licensing.list.association')}</Th>
          <Th>{t('licensing.list.licence')}</Th>
          {COUNTS.map((name) => (
            <Th key={name} numeric>
              {t(`licensing.list.${LABEL[name]}`)}
            </Th>
          ))}
        </THead>
        <TBody>
          {associations.map(({ slug, name, licences, counts }) => (
            <Tr key={slug}>
              <RowTh>
                <a href={`/alliance/${slug}`} className={quietLinkClass}>
                  {name}
                </a>
              </RowTh>
              <Td label={t('licensing.list.licence')}>
                {licences.length === 0 && <StatusTag tone="warning">{t('licensing.list.none')}</StatusTag>}
                {licences.map((licence) => (
                  <p key={`${licence.from} ${whatOf(licence)} ${licence.languages.join()}`}>
                    {whatOf(licence)}
                    <span className="block text-muted">
                      {languagesOf(t, licence)} · <span className="figures">{datesOf(t, licence)}</span>
                    </span>
                  </p>
                ))}
              </Td>
              {COUNTS.map((count) => (
                <Td key={count} numeric label={t(`licensing.list.${LABEL[count]}`)}>
                  {formatNumber(t.locale, counts[count])}
                </Td>
              ))}
            </Tr>
          ))}
        </TBody>
      </Table>
    </Panel>
  )
}
