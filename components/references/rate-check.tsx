import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { PageHeader } from '@/components/layout/page-header'
import { Callout } from '@/components/ui/callout'
import { Icon } from '@/components/ui/icon'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { questionText } from '@/lib/references/form'
import { type OpenRating, stepsOf } from './rate-form'

type Props = { t: Translate; view: OpenRating; base: string; action: FormAction }

/** Everything once more before it is sent, with a way back to each answer; what is missing is marked. */
export function RateCheck({ t, view, base, action }: Props) {
  const { draft, questions, asked } = view
  const { applicant } = asked
  const change = (step: string, hiddenText: string) => ({
    href: `${base}?step=${step}&from=check`,
    text: t('references.rate.check.change'),
    hiddenText,
  })
  const missing = (
    <span className="flex items-center gap-1.5 font-semibold text-danger">
      <Icon name="octagon-alert" className="size-4" />
      {t('references.rate.check.none')}
    </span>
  )
  const person = [
    draft.raterName,
    draft.raterTitle,
    t.any(`references.rate.role.${draft.role}`, { applicant }),
    draft.knownSince,
  ]
  const rows: SummaryRow[] = [
    {
      id: 'you',
      label: t('references.rate.check.you'),
      value: person.filter(Boolean).join(' · '),
      change: change('details', t('references.rate.check.you')),
    },
    ...questions.map(({ key, page, own }) => {
      const answer = draft.answers[key]
      const label = questionText(t, { key, own })
      return {
        id: key,
        label,
        value: answer ? t(`references.scale.${answer}`) : missing,
        change: change(`${page}`, label),
      }
    }),
    {
      id: 'recommends',
      label: t('references.rate.recommend.title'),
      value:
        draft.recommends === null
          ? missing
          : t(draft.recommends ? 'references.rate.recommend.yes' : 'references.rate.recommend.no', { applicant }),
      change: change('recommend', t('references.rate.recommend.title')),
    },
    {
      id: 'comment',
      label: t('references.rate.comment'),
      value: draft.comment ? <span className="whitespace-pre-line break-words">{draft.comment}</span> : undefined,
      change: change('recommend', t('references.rate.comment')),
    },
  ]
  const gaps =
    questions.filter(({ key }) => draft.answers[key] === undefined).length + (draft.recommends === null ? 1 : 0)
  return (
    <ActionForm id="rate-submit" action={action} guard={false}>
      <PageHeader
        kicker={t('references.rate.step', { step: stepsOf(view).length, all: stepsOf(view).length })}
        title={t('references.rate.check.title')}
        lead={t('references.rate.check.lead')}
      />
      {gaps > 0 && (
        <Callout tone="warning" title={t('references.rate.check.gaps', { count: gaps })}>
          {t('references.rate.check.gapsText')}
        </Callout>
      )}
      <SummaryList rows={rows} fallback={t('ui.notProvided')} />
      <Hidden name="version" value={draft.version} />
      <p className="max-w-prose">{t('references.rate.check.declare')}</p>
      <FormActions>
        <SubmitButton size="large" icon="send">
          {t('references.rate.submit')}
        </SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
