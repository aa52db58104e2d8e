import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { CaseReadings } from '@/lib/review/queries/case-readings'
import type { ReviewLine, ReviewState } from '@/lib/reviewers/queries/standing'
import { Callout, type Tone } from '../ui/callout'
import { Panel } from '../ui/panel'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { CaseAdvice } from './case-advice'

const TONE: Record<ReviewState, Tone> = {
  asked: 'info',
  declared: 'info',
  submitted: 'success',
  declined: 'neutral',
  removed: 'neutral',
  closed: 'neutral',
}

type Props = { t: Translate; org: string; view: CaseReadings }

/** Who reads the case, or advises on the draft. */
export function CaseReaders({ t, org, view }: Props) {
  const { advice, readers, reviews } = view
  return (
    <>
      {advice && <CaseAdvice t={t} org={org} advice={advice} />}
      {(readers !== 'none' || reviews.length > 0) && <Readers t={t} org={org} view={view} />}
    </>
  )
}

/** Who reads the case, how far they are, and what it has come to. */
function Readers({ t, org, view }: Props) {
  const { reviews, settled, differs, seats, in: there, applicationId, mayAsk } = view
  const base = `/${org}/office/applications/${applicationId}`
  return (
    <Panel id="readers" title={t('settling.office.title')}>
      <div className="grid gap-3 text-sm">
        {settled ? (
          <p>
            <strong>{t(`settling.recommendation.${settled.recommendation}`)}</strong>
            <span className="block text-muted">{t(`settling.how.${settled.how}`)}</span>
          </p>
        ) : (
          <p>{t('settling.office.in', { in: there, seats })}</p>
        )}
        {differs && <Callout tone="warning">{t('settling.office.differs')}</Callout>}
        {reviews.length === 0 ? (
          <p className="text-muted">{t('settling.office.nobody')}</p>
        ) : (
          <ul className="grid gap-3">
            {reviews.map((one) => (
              <li key={one.id}>
                <ReaderLine t={t} review={one} />
                {(one.state === 'asked' || one.state === 'declared') && (
                  <TextLink href={`${base}/readers/${one.id}`}>
                    {t('assigning.panel.handOn')}
                    <span className="sr-only">: {one.reviewer}</span>
                  </TextLink>
                )}
              </li>
            ))}
          </ul>
        )}
        <p className="flex flex-wrap gap-x-5 gap-y-2">
          {!settled && mayAsk && <TextLink href={`${base}/readers`}>{t('assigning.panel.ask')}</TextLink>}
          {differs && mayAsk && <TextLink href={`${base}/readers?kind=third`}>{t('assigning.panel.third')}</TextLink>}
          {there > 0 && <TextLink href={`${base}/reviews`}>{t('settling.office.compare')}</TextLink>}
        </p>
      </div>
    </Panel>
  )
}

/** One reader: name, state in words, and the day it is due. */
function ReaderLine({ t, review }: { t: Translate; review: ReviewLine }) {
  const { reviewer, kind, tier, state, late, dueOn, recommendation, declineReason, declineNote } = review
  const awaited = state === 'asked' || state === 'declared'
  return (
    <>
      <span className="flex flex-wrap items-center gap-2">
        <strong>{reviewer}</strong>
        <StatusTag tone={late ? 'danger' : TONE[state]}>
          {late ? t('settling.office.late') : t(`settling.state.${state}`)}
        </StatusTag>
      </span>
      <span className="block text-muted">
        {[
          ...(kind === 'third' ? [t('settling.kind.third')] : []),
          ...(tier > 1 ? [t('settling.kind.tier', { tier })] : []),
          ...(awaited ? [t('settling.office.due', { on: formatDay(t.locale, dueOn) })] : []),
          ...(recommendation ? [t(`settling.recommendation.${recommendation}`)] : []),
          ...(declineReason ? [t.any(`assigning.decline.${declineReason}`)] : []),
        ].join(' · ')}
      </span>
      {declineNote && <span className="block break-words">{t('assigning.declineNote', { note: declineNote })}</span>}
    </>
  )
}
