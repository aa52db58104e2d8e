import { PageHeader } from '@/components/layout/page-header'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { RatingView } from '@/lib/references/queries/for-rater'
import { RateCheck } from './rate-check'
import { DetailsStep, type OpenRating, QuestionsStep, RecommendStep, type Step, stepsOf } from './rate-form'
import { RateGiven } from './rate-given'
import { RateDecline, RateDeclined, RateStart } from './rate-start'

export type RateActs = Record<'start' | 'save' | 'submit' | 'decline' | 'resume' | 'feedback', FormAction>
type Props = {
  t: Translate
  view: RatingView
  org: { name: string; contactEmail: string }
  /** The link's own address; every step hangs below it. */
  base: string
  step?: string
  backToCheck: boolean
  acts: RateActs
}

/** The first step that is not done: where somebody goes on who comes back with the link. */
function openStep({ draft, questions }: OpenRating): Step {
  if (draft.version === 1) return 'details'
  const gap = questions.find(({ key }) => draft.answers[key] === undefined)
  if (gap) return `${gap.page}`
  return draft.recommends === null ? 'recommend' : 'check'
}

function stepOf({ view, step, backToCheck }: Props): Step | 'saved' | 'decline' | null {
  if (view.stage === 'start') return step === 'decline' ? 'decline' : null
  if (view.stage !== 'open') return null
  if (step === 'saved' || step === 'decline') return step
  return stepsOf(view).find((one) => one === step) ?? (backToCheck ? 'check' : openStep(view))
}

/** Above the form: one step back, to a place computed here. */
export function RateBack(props: Props) {
  const { t, view, base, backToCheck } = props
  const step = stepOf(props)
  if (view.stage !== 'open' || step === null || step === 'saved' || step === 'decline') return null
  const steps = stepsOf(view)
  const before = backToCheck ? 'check' : steps[steps.indexOf(step) - 1]
  return before && <BackLink t={t} href={`${base}?step=${before}`} label={t('references.rate.back')} />
}

/** What stands behind a rater's link. */
export function RatePage(props: Props) {
  const { t, view, org, base, acts, backToCheck } = props
  const step = stepOf(props)
  if (view.stage === 'given') return <RateGiven t={t} view={view} org={org.name} feedback={acts.feedback} />
  if (view.stage === 'declined') return <RateDeclined t={t} view={view} action={acts.resume} />
  if (view.stage === 'cancelled') {
    const values = { applicant: view.applicant }
    return (
      <PageHeader title={t('references.rate.cancelled.title')} lead={t('references.rate.cancelled.lead', values)} />
    )
  }
  if (step === 'decline') {
    return <RateDecline t={t} applicant={view.asked.applicant} base={base} action={acts.decline} />
  }
  if (view.stage === 'start')
    return <RateStart t={t} asked={view.asked} org={org.name} base={base} action={acts.start} />
  if (step === 'saved') return <Saved t={t} view={view} base={base} />
  const given = { t, view, action: acts.save, backToCheck }
  if (step === '1') return <QuestionsStep key="1" {...given} page={1} />
  if (step === '2') return <QuestionsStep key="2" {...given} page={2} />
  if (step === '3') return <QuestionsStep key="3" {...given} page={3} />
  if (step === 'recommend') return <RecommendStep {...given} />
  if (step === 'check') return <RateCheck t={t} view={view} base={base} action={acts.submit} />
  return <DetailsStep {...given} />
}

function Saved({ t, view, base }: { t: Translate; view: OpenRating; base: string }) {
  const { until } = view.asked
  return (
    <>
      <PageHeader
        title={t('references.rate.saved.title')}
        lead={t('references.rate.saved.lead', { until: until ? formatDay(t.locale, until, 'long') : '' })}
      />
      <p>
        <ButtonLink href={base} variant="secondary">
          {t('references.rate.goOn')}
        </ButtonLink>
      </p>
    </>
  )
}
