import { FormLayout, Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { FindingsPanel } from '@/components/portfolio/findings-panel'
import type { Place } from '@/components/portfolio/place'
import { searched } from '@/components/portfolio/place'
import { SectionBack } from '@/components/portfolio/section-back'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { EmptyState } from '@/components/ui/empty-state'
import type { ReferencesView } from '@/lib/references/queries/for-applicant'
import type { Finding } from '@/lib/rules/finding'
import { CancelRest } from './cancel-rest'
import { Places } from './places'
import { type RaterActs, RaterList } from './rater-list'
import { RefusalTexts } from './refusal-texts'

const SAID = ['sent', 'saved', 'reminded', 'cancelled', 'removed', 'restCancelled'] as const

type Props = { place: Place; view: ReferencesView; findings: Finding[]; acts: RaterActs }

/** The applicant's references: who was named, where each stands, who is still needed. */
export function ReferencesPage({ place, view, findings, acts }: Props) {
  const { t, base, locale } = place
  const said = SAID.find((one) => one === searched(place, 'said'))
  const { raters } = view
  const given = raters.filter((rater) => rater.state === 'given').length
  const active = raters.filter((rater) => rater.state !== 'cancelled' && rater.state !== 'declined')
  const add = view.mayAdd && (
    <ButtonLink href={`${base}/references/new`} icon="plus">
      {t('references.add')}
    </ButtonLink>
  )
  return (
    <RefusalTexts locale={locale} of={['references', 'portfolio']}>
      <Page top={<SectionBack base={base} home={t('ledger.back.application')} check={t('ledger.back.check')} />}>
        <FormLayout side={findings.length > 0 && <FindingsPanel t={t} findings={findings} />}>
          <div className="grid gap-7">
            {said && (
              <Callout tone="success" role="status">
                {t(`references.said.${said}`)}
              </Callout>
            )}
            <PageHeader
              kicker={view.application.reference}
              title={t('references.title')}
              lead={`${t('references.lead')} ${t('references.lead.private')}`}
            />
            {view.mayCancelRest && <CancelRest t={t} applicationId={view.application.id} action={acts.cancelRest} />}
            {view.places.length > 0 && (
              <section aria-labelledby="places-title">
                <h2 id="places-title" className="heading mb-3 text-xl">
                  {t('references.places.title')}
                </h2>
                <Places t={t} places={view.places} />
              </section>
            )}
            {raters.length === 0 ? (
              <EmptyState icon="users" title={t('references.empty.title')} action={add}>
                {t('references.empty.text')}
              </EmptyState>
            ) : (
              <>
                <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
                  <p className="figures font-semibold">{t('references.list.total', { given, all: active.length })}</p>
                  {add}
                </div>
                <section aria-labelledby="raters-title">
                  <h2 id="raters-title" className="heading mb-3 text-xl">
                    {t('references.list.title')}
                  </h2>
                  <RaterList t={t} base={`${base}/references`} raters={raters} acts={acts} />
                </section>
              </>
            )}
          </div>
        </FormLayout>
      </Page>
    </RefusalTexts>
  )
}
