import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { OwnReview } from '@/lib/review/queries/judged'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'
import { OwnWords } from './own-words'

/** What is left of a review that is over: one's own words. The applicant's material is no longer the reader's to see. */
export function BareReview({ t, org, view, done }: { t: Translate; org: string; view: OwnReview; done?: string }) {
  const { phase, submittedOn, category, kind } = view
  return (
    <>
      <PageHeader
        size="desk"
        kicker={`${t.any(`rules.category.${category}`)} · ${t.any(`reading.kind.${kind}`)}`}
        title={t('reading.bare.title')}
      />
      <Callout
        tone={phase === 'over' ? 'success' : 'info'}
        role={done ? 'status' : undefined}
        title={t.any(`reading.bare.${phase}`)}
      >
        <p>{t(submittedOn ? 'reading.bare.kept' : 'reading.bare.gone')}</p>
        <TextLink href={`/${org}/reviews`}>{t('reading.bare.back')}</TextLink>
      </Callout>
      {submittedOn && (
        <Panel title={t('reading.bare.own', { on: formatDay(t.locale, submittedOn, 'long') })}>
          <OwnWords t={t} said={view} />
        </Panel>
      )}
    </>
  )
}
