import type { Trail } from '@/lib/audit/queries'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { ListPages } from '../layout/list-pages'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { TextLink } from '../ui/text-link'
import { trailSentence } from './trail-sentence'

/** The trail of the whole association. */
export function OfficeTrail({ t, org, zone, view }: { t: Translate; org: string; zone: string; view: Trail }) {
  const { entries, next, previous } = view
  const base = `/${org}/office/audit`
  if (entries.length === 0) return <EmptyState icon="history" title={t('review.trail.none')} />
  return (
    <div className="grid gap-2">
      <Panel look="bare">
        <Table caption={t('review.office.audit')} cards dense>
          <THead>
            <Th>{t('review.trail.at')}</Th>
            <Th>{t('review.trail.who')}</Th>
            <Th>{t('review.trail.what')}</Th>
            <Th>{t('review.trail.application')}</Th>
          </THead>
          <TBody>
            {entries.map((entry) => (
              <Tr key={entry.id}>
                <Td label={t('review.trail.at')} className="figures whitespace-nowrap">
                  {formatMoment(t.locale, entry.at, zone)}
                </Td>
                <Td label={t('review.trail.who')}>{entry.actor ?? t.any(`review.actor.${entry.actorKind}`)}</Td>
                <Td label={t('review.trail.what')}>{trailSentence(t, entry)}</Td>
                <Td label={t('review.trail.application')} empty={!entry.applicationId}>
                  {entry.applicationId && (
                    <TextLink href={`/${org}/office/applications/${entry.applicationId}`} plain>
                      {t('review.trail.open')}
                    </TextLink>
                  )}
                </Td>
              </Tr>
            ))}
          </TBody>
        </Table>
      </Panel>
      <ListPages t={t} base={base} page={{ next, previous }} />
    </div>
  )
}
