import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import type { CaseReadings } from '@/lib/review/queries/case-readings'
import { DECISION_ACTS } from '@/lib/review/schema/case'
import { awardableAddOns } from '@/lib/rules/finding'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { LettersPreview, PreviewButton } from '../forms/letters-preview'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { TabsNav } from '../ui/tabs-nav'
import { TextLink } from '../ui/text-link'
import { CaseStanding } from './case-standing'
import { DeferReasons } from './defer-reasons'

type Props = {
  t: Translate
  org: string
  view: Case
  readings: CaseReadings | null
  asked?: string
  record: FormAction
}

/** One decision: what it is, what follows from it, one button that names it. */
export function DecideForm({ t, org, view, readings, asked, record }: Props) {
  const base = `/${org}/office/applications/${view.id}`
  const possible = DECISION_ACTS.filter((act) => view.may.decide[act].yes)
  const settled = readings?.prefill
  const act = possible.find((one) => one === asked) ?? possible.find((one) => one === settled?.act) ?? possible[0]
  const header = (
    <PageHeader
      size="desk"
      kicker={view.reference}
      title={t('review.decide.titleFor', { name: view.applicant.name })}
    />
  )
  if (!act) {
    return (
      <>
        {header}
        <Callout tone="info" title={t('review.decide.nothing')}>
          <TextLink href={base}>{t('review.decide.back')}</TextLink>
        </Callout>
      </>
    )
  }
  const [code] = view.assessment.category ? [view.category] : awardableAddOns(view.assessment)
  const category = t.any(`rules.category.${code ?? view.category}`)
  return (
    <ActionForm id={`decide-${view.id}-${act}`} action={record}>
      {header}
      <TabsNav
        label={t('review.decide.which')}
        tabs={possible.map((one) => ({
          href: `${base}/decide?act=${one}`,
          label: t(`review.decide.name.${one}`),
          current: one === act,
        }))}
      />
      <Refused t={t} view={view} />
      {readings && <ReadBefore t={t} base={base} readings={readings} />}
      <CaseStanding t={t} view={view} base={base} />
      <Callout
        tone={act === 'endorse' || act === 'clearForExam' ? 'success' : 'warning'}
        title={t('review.decide.follows')}
      >
        {act === 'endorse' && !view.assessment.category
          ? t('review.decide.then.addOn', { name: view.applicant.name, addOn: category })
          : t(`review.decide.then.${act}`, { name: view.applicant.name, category })}
      </Callout>
      <Hidden name="applicationId" value={view.id} />
      <Hidden name="act" value={act} />
      <Hidden name="seen" value={view.decisions[0]?.id ?? ''} />
      {act !== 'withdraw' && (
        <TextArea
          name="feedback"
          label={t(act === 'defer' ? 'review.decide.feedbackDefer' : 'review.decide.feedback')}
          hint={t(act === 'defer' ? 'review.decide.feedbackDeferHint' : 'review.decide.feedbackHint')}
          optional={act !== 'defer'}
          rows={act === 'defer' ? 8 : 4}
          limit={8000}
          defaultValue={act === settled?.act ? settled.feedback : undefined}
        />
      )}
      {act === 'defer' && <DeferReasons t={t} view={view} given={act === settled?.act ? settled.reasons : []} />}
      {readings?.needsReason && act !== 'withdraw' && act !== 'closeIdle' && (
        <TextArea
          name="withoutReaders"
          label={t('settling.office.why')}
          hint={t('settling.office.whyHint')}
          rows={3}
          limit={2000}
        />
      )}
      <LettersPreview />
      <FormActions>
        <SubmitButton variant={act === 'withdraw' || act === 'closeIdle' ? 'danger' : 'primary'}>
          {t(`review.decide.button.${act}`, { name: view.applicant.name, code: code ?? view.category })}
        </SubmitButton>
        <PreviewButton />
        <TextLink href={base}>{t('review.decide.back')}</TextLink>
      </FormActions>
    </ActionForm>
  )
}

/** What those who read the case came to, and that the form begins with it. */
function ReadBefore({ t, base, readings }: { t: Translate; base: string; readings: CaseReadings }) {
  const { settled, differs, in: there, seats } = readings
  return (
    <Callout
      tone={settled ? 'info' : 'warning'}
      title={
        settled
          ? `${t(`settling.how.${settled.how}`)}: ${t(`settling.recommendation.${settled.recommendation}`)}`
          : t('settling.office.in', { in: there, seats })
      }
    >
      {settled && <p>{t('settling.office.prefilled')}</p>}
      {differs && <p>{t('settling.office.differs')}</p>}
      {there > 0 && <TextLink href={`${base}/reviews`}>{t('settling.office.compare')}</TextLink>}
    </Callout>
  )
}

const AWARDS = ['endorse', 'clearForExam'] as const

/** Which award is not open, and why: there is no way around the standard. */
function Refused({ t, view }: { t: Translate; view: Case }) {
  const acts = AWARDS.filter((act) => act !== 'clearForExam' || view.examined)
  return acts.map((act) => {
    const verdict = view.may.decide[act]
    if (verdict.yes) return null
    return (
      <p key={act} className="text-muted">
        {t(`review.decide.not.${act}`)} {t.any(verdict.reason)}
      </p>
    )
  })
}
