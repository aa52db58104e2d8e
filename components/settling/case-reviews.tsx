import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { CaseReviews } from '@/lib/review/queries/case-readings'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { CaseReaders } from './case-readers'
import { ComparedReviews } from './compared'

type Props = { t: Translate; org: { slug: string; zone: string }; view: CaseReviews | null }

/** The reviews of a case as the office reads them, side by side, with what the reviewers wrote to each other. */
export function CaseReviewsPage({ t, org, view }: Props) {
  if (!view) return <EmptyState title={t('settling.office.none')} />
  const { readings, compared, notes } = view
  const { settled, prefill } = readings
  const base = `/${org.slug}/office/applications/${readings.applicationId}`
  return (
    <>
      <PageHeader
        size="desk"
        kicker={readings.reference}
        title={t('settling.office.titleFor', { name: readings.applicant })}
        actions={
          settled && (
            <ButtonLink href={prefill.asks ? `${base}/request` : `${base}/decide?act=${prefill.act}`}>
              {t(prefill.asks ? 'settling.office.ask' : 'settling.office.decide')}
            </ButtonLink>
          )
        }
      />
      <div className="grid items-start gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        {compared.reviews.length > 0 ? (
          <ComparedReviews t={t} view={compared} />
        ) : (
          <Callout tone="info">{t('settling.office.nothingIn')}</Callout>
        )}
        <div className="grid gap-6">
          <CaseReaders t={t} org={org.slug} view={readings} />
          {notes.length > 0 && (
            <Panel title={t('settling.thread')}>
              <ol className="grid gap-3 text-sm">
                {notes.map(({ id, text, at, by }) => (
                  <li key={id} className="border-line border-s-2 ps-3">
                    <p className="wrap-break-word whitespace-pre-line">{text}</p>
                    <p className="figures text-muted">
                      {by} · {formatMoment(t.locale, at, org.zone)}
                    </p>
                  </li>
                ))}
              </ol>
            </Panel>
          )}
        </div>
      </div>
    </>
  )
}
