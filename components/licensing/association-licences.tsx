import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AssociationView } from '@/lib/licensing/queries'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { Stat, StatRow } from '../ui/stat'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { datesOf, languagesOf, whatOf } from './licence-words'

const TONE = { running: 'success', coming: 'info', over: 'neutral' } as const

/** One association, as the Alliance sees it: its size and every licence it was granted. */
export function AssociationLicences({ t, view, done }: { t: Translate; view: AssociationView; done?: string }) {
  const { slug, name, counts, licences } = view
  const count = (value: number) => formatNumber(t.locale, value)
  const grant = (
    <ButtonLink href={`/alliance/${slug}/grant`} icon="plus">
      {t('licensing.grant.title')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader size="desk" title={name} actions={grant} />
      {done === 'founded' && (
        <Callout tone="success" role="status">
          {t('orgs.found.done')}
        </Callout>
      )}
      {(done === 'granted' || done === 'ended') && (
        <Callout tone="success" role="status">
          {t(done === 'granted' ? 'licensing.grant.done' : 'licensing.end.done')}
        </Callout>
      )}
      <StatRow>
        <Stat label={t('licensing.list.people')} value={count(counts.people)} />
        <Stat label={t('licensing.list.applications')} value={count(counts.openApplications)} />
        <Stat label={t('licensing.list.endorsements')} value={count(counts.endorsements)} />
      </StatRow>
      {licences.length > 0 ? (
        <Panel look="bare" title={t('licensing.one.licences')}>
          <Licences t={t} slug={slug} licences={licences} />
        </Panel>
      ) : (
        <EmptyState icon="award" title={t('licensing.one.noLicence')}>
          {t('licensing.one.noLicenceText')}
        </EmptyState>
      )}
    </>
  )
}

function Licences({ t, slug, licences }: { t: Translate; slug: string; licences: AssociationView['licences'] }) {
  return (
    <Table caption={t('licensing.one.licences')} cards dense>
      <THead>
        <Th>{t('licensing.tracks')}</Th>
        <Th>{t('licensing.languages')}</Th>
        <Th>{t('licensing.dates')}</Th>
        <Th>{t('licensing.state')}</Th>
        <Th>{t('licensing.change')}</Th>
      </THead>
      <TBody>
        {licences.map((licence) => (
          <Tr key={licence.id}>
            <RowTh>{whatOf(licence)}</RowTh>
            <Td label={t('licensing.languages')}>{languagesOf(t, licence)}</Td>
            <Td label={t('licensing.dates')} className="figures">
              {datesOf(t, licence)}
            </Td>
            <Td label={t('licensing.state')}>
              <StatusTag tone={TONE[licence.state]}>{t(`licensing.state.${licence.state}`)}</StatusTag>
            </Td>
            <Td label={t('licensing.change')} empty={licence.state === 'over'}>
              {licence.state !== 'over' && (
                <TextLink href={`/alliance/${slug}/end/${licence.id}`}>
                  {t('licensing.end.link')}
                  <span className="sr-only">: {`${whatOf(licence)}, ${datesOf(t, licence)}`}</span>
                </TextLink>
              )}
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
