import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { CheckView } from '@/lib/portfolio/queries/check-answers'
import { ActionForm } from '../forms/action-form'
import { Checkbox } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { Confirmation } from '../ui/confirmation'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'
import { applicationName } from './category-name'
import { FormTexts } from './form-texts'

type Props = { t: Translate; view: CheckView; submit: FormAction }

function WhatNext({ t, view }: Pick<Props, 't' | 'view'>) {
  const date = formatDay(t.locale, view.expectedOn, 'long')
  return (
    <Panel id="next" title={t('portfolio.submit.what')}>
      <ol className="grid list-decimal gap-2 ps-5">
        <li>{t('portfolio.submit.what.1')}</li>
        <li>{t('portfolio.submit.what.2')}</li>
        <li>
          {view.round
            ? t('rounds.submit.what', { round: view.round, date })
            : t('portfolio.submit.what.3', { days: view.responseDays, date })}
        </li>
      </ol>
    </Panel>
  )
}

/** The last page before sending, the refusal to, or, once sent, the confirmation. */
export function Submit({ t, view, submit }: Props) {
  const { head, ready, missing, maySubmit, person } = view
  if (!maySubmit) {
    return (
      <div className="grid max-w-3xl gap-6">
        <Confirmation
          title={t('portfolio.submit.done.title')}
          referenceLabel={t('portfolio.submit.done.reference')}
          reference={head.reference}
        >
          {t('portfolio.submit.done.letter', { email: person.email })}
        </Confirmation>
        <WhatNext t={t} view={view} />
        <p>
          <ButtonLink href={head.path}>{t('portfolio.submit.done.home')}</ButtonLink>
        </p>
      </div>
    )
  }
  if (!ready) {
    return (
      <div className="grid max-w-3xl gap-6">
        <PageHeader title={t('portfolio.submit.notReady.title')} lead={applicationName(t, head)} />
        <Callout tone="warning" title={t('portfolio.check.missing')}>
          <ul className="list-disc ps-5">
            {missing.map((section) => (
              <li key={section}>
                <TextLink href={`${head.path}/${section}`}>{t(`portfolio.section.${section}`)}</TextLink>
              </li>
            ))}
          </ul>
        </Callout>
      </div>
    )
  }
  return (
    <FormTexts t={t}>
      <ActionForm id={`submit-${head.id}`} action={submit} guard={false} className="max-w-3xl">
        <PageHeader
          kicker={applicationName(t, head)}
          title={t('portfolio.submit.title')}
          lead={t('portfolio.submit.lead')}
        />
        <WhatNext t={t} view={view} />
        <Hidden name="applicationId" value={head.id} />
        <Checkbox name="confirmed" label={t('portfolio.submit.confirm')} />
        <FormActions>
          <SubmitButton icon="send">{t('portfolio.submit.act', { reference: head.reference })}</SubmitButton>
          <ButtonLink href={`${head.path}/check`} variant="secondary">
            {t('portfolio.home.check')}
          </ButtonLink>
        </FormActions>
      </ActionForm>
    </FormTexts>
  )
}
