import type { FormAction } from '@/lib/core/action-result'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { LettersPreview, PreviewButton } from '../forms/letters-preview'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; org: { slug: string; zone: string }; view: Case; reverse: FormAction }

/** An admin takes the last decision back: what it was, what follows, why. */
export function ReverseForm({ t, org, view, reverse }: Props) {
  const base = `/${org.slug}/office/applications/${view.id}`
  const { name } = view.applicant
  const last = view.decisions[0]
  const header = <PageHeader size="desk" kicker={view.reference} title={t('review.reverse.titleFor', { name })} />
  const may = view.may.reverse
  if (!may.yes || !last) {
    return (
      <>
        {header}
        <Callout tone="info" title={may.yes ? t('review.decide.nothing') : t.any(may.reason)}>
          <TextLink href={base}>{t('review.decide.back')}</TextLink>
        </Callout>
      </>
    )
  }
  return (
    <ActionForm id={`reverse-${view.id}`} action={reverse}>
      {header}
      <p>
        <strong>{t.any(`review.decided.${last.act}`)}</strong>{' '}
        <span className="text-muted">
          {formatMoment(t.locale, last.at, org.zone)} · {last.by}
        </span>
      </p>
      <Callout tone="warning" title={t('review.decide.follows')}>
        {last.act === 'endorse' && (
          <p>{t('review.reverse.revoked', { name, number: view.endorsement?.number ?? '' })}</p>
        )}
        <p>{t('review.reverse.then', { name })}</p>
      </Callout>
      <Hidden name="applicationId" value={view.id} />
      <Hidden name="seen" value={last.id} />
      <TextArea
        name="reason"
        label={t('review.reverse.reason')}
        hint={t('review.reverse.reasonHint')}
        rows={5}
        limit={4000}
      />
      <LettersPreview />
      <FormActions>
        <SubmitButton variant="danger">{t('review.reverse.button')}</SubmitButton>
        <PreviewButton />
        <TextLink href={base}>{t('review.decide.back')}</TextLink>
      </FormActions>
    </ActionForm>
  )
}
