import type { FormAction } from '@/lib/core/action-result'
import type { Verdict } from '@/lib/core/verdict'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AppealView } from '@/lib/review/queries/appeals'
import type { Case } from '@/lib/review/queries/case'
import { APPEAL_OUTCOMES } from '@/lib/review/schema/appeals'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { LettersPreview, PreviewButton } from '../forms/letters-preview'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'
import { DeferReasonList } from './defer-reasons'
import { DocumentLinks } from './document-links'

type Props = {
  t: Translate
  org: { slug: string; zone: string }
  view: Case
  appeal: AppealView | null
  may: Verdict
  /** Who may answer where the reader may not. */
  others: { id: string; name: string }[]
  decide: FormAction
}

/** An appeal beside the decision it is about, and the answer to it. */
export function AppealAnswer({ t, org, view, appeal, may, others, decide }: Props) {
  const base = `/${org.slug}/office/applications/${view.id}`
  const decision = view.decisions.find(({ act }) => act === 'defer')
  const { name } = view.applicant
  return (
    <ActionForm id={`appeal-answer-${view.id}`} action={decide}>
      <PageHeader size="desk" kicker={view.reference} title={t('review.appeal.titleFor', { name })} />
      {appeal && decision && (
        <>
          <section>
            <h2 className="heading text-xl">{t('review.appeal.decision')}</h2>
            <p className="figures text-muted">
              {formatMoment(t.locale, decision.at, org.zone)} · {decision.by}
            </p>
            <p className="max-w-prose whitespace-pre-line">{decision.feedback}</p>
            <DeferReasonList t={t} reasons={decision.reasons} />
          </section>
          <section>
            <h2 className="heading text-xl">{t('review.appeal.said', { name })}</h2>
            <p className="figures text-muted">{formatMoment(t.locale, appeal.madeAt, org.zone)}</p>
            <p className="max-w-prose whitespace-pre-line">{appeal.words}</p>
            <DocumentLinks t={t} org={org.slug} documents={appeal.documents} />
          </section>
        </>
      )}
      {appeal?.outcome && (
        <Callout tone="info" title={t.any(`review.appeal.outcome.${appeal.outcome}`)}>
          <p className="whitespace-pre-line">{appeal.answer}</p>
        </Callout>
      )}
      {!may.yes && (
        <Callout tone="info" title={t.any(may.reason)}>
          {appeal && !appeal.outcome && view.state === 'deferred' && (
            <WhoElse t={t} base={base} view={view} others={others} />
          )}
        </Callout>
      )}
      {may.yes && (
        <>
          <Hidden name="applicationId" value={view.id} />
          <RadioGroup
            name="outcome"
            label={t('review.appeal.outcome')}
            choices={APPEAL_OUTCOMES.map((outcome) => ({
              value: outcome,
              label: t(`review.appeal.outcome.${outcome}`),
              hint: t(`review.appeal.then.${outcome}`),
            }))}
          />
          <TextArea
            name="answer"
            label={t('review.appeal.answer')}
            hint={t('review.reverse.reasonHint')}
            rows={6}
            limit={8000}
          />
        </>
      )}
      <LettersPreview />
      <FormActions>
        {may.yes && <SubmitButton icon="send">{t('review.appeal.decide')}</SubmitButton>}
        {may.yes && <PreviewButton />}
        <TextLink href={base}>{t('review.decide.back')}</TextLink>
      </FormActions>
    </ActionForm>
  )
}

/** Whom the appeal waits for instead, or the way on where there is nobody. */
function WhoElse({ t, base, view, others }: Pick<Props, 't' | 'view' | 'others'> & { base: string }) {
  if (others.length > 0) {
    return (
      <p>{t('review.appeal.others', { names: others.map(({ name }) => name).join(', '), count: others.length })}</p>
    )
  }
  return (
    <>
      <p>{t('review.appeal.nobody')}</p>
      {view.may.reverse.yes && (
        <p>
          {t('review.appeal.orReverse')} <TextLink href={`${base}/reverse`}>{t('review.reverse.open')}</TextLink>
        </p>
      )}
    </>
  )
}
