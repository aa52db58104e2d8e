import type { ReactNode } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { RadioGroup } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { SelectField } from '@/components/forms/select-field'
import { FormActions } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { PageHeader } from '@/components/layout/page-header'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { ANSWERS, pagesOf, type QuestionPage, questionText } from '@/lib/references/form'
import type { RatingView } from '@/lib/references/queries/for-rater'
import { RATER_ROLES } from '@/lib/rules/portfolio'
import { WayButton } from './way-button'

export type OpenRating = Extract<RatingView, { stage: 'open' }>
export type Step = 'details' | `${QuestionPage}` | 'recommend' | 'check'

/** The steps of this form: only those pages that have questions. */
export function stepsOf({ questions }: Pick<OpenRating, 'questions'>): Step[] {
  return ['details', ...pagesOf(questions).map((page) => `${page}` as const), 'recommend', 'check']
}

export type StepProps = { t: Translate; view: OpenRating; action: FormAction; backToCheck: boolean }
type FrameProps = StepProps & {
  step: Step
  title: string
  lead?: string
  defaults: Record<string, unknown>
  children: ReactNode
}

/** One step: where one is, its questions, and the two ways on. */
function StepForm({ t, view, action, backToCheck, step, title, lead, defaults, children }: FrameProps) {
  const steps = stepsOf(view)
  const at = { step: steps.indexOf(step) + 1, all: steps.length }
  return (
    <ActionForm id={`rate-${step}`} action={action} defaults={defaults} className="gap-9!">
      <PageHeader kicker={t('references.rate.step', at)} title={title} lead={lead} />
      <Hidden name="version" value={view.draft.version} />
      {children}
      <FormActions>
        <WayButton way={backToCheck ? 'check' : 'continue'}>{t('references.rate.continue')}</WayButton>
        <WayButton way="later">{t('references.rate.later')}</WayButton>
      </FormActions>
    </ActionForm>
  )
}

export function DetailsStep(props: StepProps) {
  const { t, view } = props
  const { applicant } = view.asked
  const { raterName, raterTitle, role, knownSince } = view.draft
  const roles = RATER_ROLES.map((value) => ({ value, label: t(`references.rate.role.${value}`, { applicant }) }))
  return (
    <StepForm
      {...props}
      step="details"
      title={t('references.rate.details.title')}
      lead={t('references.rate.details.lead', { applicant })}
      defaults={{ raterName, raterTitle, role, knownSince }}
    >
      <Hidden name="part" value="details" />
      <TextField name="raterName" label={t('references.rate.name')} autoComplete="name" />
      <TextField name="raterTitle" label={t('references.rate.jobTitle')} autoComplete="organization-title" optional />
      <SelectField name="role" label={t('references.rate.role', { applicant })} choices={roles} width="full" />
      <TextField
        name="knownSince"
        label={t('references.rate.knownSince', { applicant })}
        hint={t('references.rate.knownSince.hint')}
        autoComplete="off"
        width="full"
        optional
      />
    </StepForm>
  )
}

export function QuestionsStep(props: StepProps & { page: QuestionPage }) {
  const { t, view, page } = props
  const choices = ANSWERS.map((value) => ({ value, label: t(`references.scale.${value}`) }))
  return (
    <StepForm
      {...props}
      step={`${page}`}
      title={t(`references.rate.questions.${page}`)}
      lead={t('references.rate.questions.lead', { applicant: view.asked.applicant })}
      defaults={{ answers: view.draft.answers }}
    >
      <Hidden name="part" value="answers" />
      <Hidden name="page" value={page} />
      {view.questions
        .filter((question) => question.page === page)
        .map(({ key, own }) => (
          <RadioGroup key={key} name={`answers.${key}`} label={questionText(t, { key, own })} choices={choices} />
        ))}
    </StepForm>
  )
}

export function RecommendStep(props: StepProps) {
  const { t, view } = props
  const { recommends, comment } = view.draft
  const values = { applicant: view.asked.applicant, category: t.any(`rules.category.${view.asked.category}`) }
  const choices = [
    { value: 'yes', label: t('references.rate.recommend.yes', values) },
    { value: 'no', label: t('references.rate.recommend.no') },
  ]
  return (
    <StepForm
      {...props}
      step="recommend"
      title={t('references.rate.recommend.title')}
      defaults={{ recommends: recommends === null ? '' : recommends ? 'yes' : 'no', comment }}
    >
      <Hidden name="part" value="recommendation" />
      <RadioGroup name="recommends" label={t('references.rate.recommend', values)} choices={choices} />
      <TextArea
        name="comment"
        label={t('references.rate.comment')}
        hint={t('references.rate.comment.hint')}
        limit={4000}
        optional
      />
    </StepForm>
  )
}
