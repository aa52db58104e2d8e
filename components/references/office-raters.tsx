import { PageHeader } from '@/components/layout/page-header'
import { Callout } from '@/components/ui/callout'
import type { Translate } from '@/lib/i18n/translator'
import type { ReferencesView } from '@/lib/references/queries/for-applicant'
import { CancelRest } from './cancel-rest'
import { Places } from './places'
import { type RaterActs, RaterList } from './rater-list'

const SAID = ['sent', 'saved', 'reminded', 'cancelled', 'removed', 'restCancelled', 'vetted', 'notVetted'] as const

type Props = { t: Translate; base: string; view: ReferencesView; acts: RaterActs; said?: string }

/** The raters of a case as the office helps with them: letters, addresses, links, vetting. Nothing of what they answered. */
export function OfficeRaters({ t, base, view, acts, said }: Props) {
  const done = SAID.find((one) => one === said)
  const { application, raters, places } = view
  return (
    <div className="grid gap-7">
      {done && (
        <Callout tone="success" role="status">
          {t(`references.said.${done}`)}
        </Callout>
      )}
      <PageHeader
        size="desk"
        kicker={`${application.reference} · ${application.applicant}`}
        title={t('references.office.title')}
        lead={t('references.office.lead')}
      />
      {view.mayCancelRest && <CancelRest t={t} applicationId={application.id} action={acts.cancelRest} />}
      {places.length > 0 && (
        <section aria-labelledby="places-title">
          <h2 id="places-title" className="heading mb-3 text-xl">
            {t('references.office.places')}
          </h2>
          <Places t={t} places={places} office />
        </section>
      )}
      <section aria-labelledby="raters-title">
        <h2 id="raters-title" className="heading mb-3 text-xl">
          {t('references.office.list')}
        </h2>
        {raters.length === 0 ? (
          <p className="text-muted">{t('references.empty.title')}</p>
        ) : (
          <RaterList t={t} base={base} raters={raters} acts={acts} office />
        )}
      </section>
    </div>
  )
}
