import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AgreementLine, AgreementsView } from '@/lib/portfolio/queries/agreements'
import { ActionForm } from '../forms/action-form'
import { Checkbox } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { StatusTag } from '../ui/tag'
import { FormTexts } from './form-texts'

type Props = { t: Translate; association: string; view: AgreementsView; justSigned: boolean; sign: FormAction }

/** Each document in full, and under it the signature or the form to sign it. */
export function Agreements({ t, association, view, justSigned, sign }: Props) {
  const { head, lines, name, may } = view
  return (
    <FormTexts t={t}>
      <PageHeader
        kicker={t('portfolio.home.kicker', { reference: head.reference })}
        title={t('portfolio.agreements.title')}
        lead={t('portfolio.agreements.lead')}
      />
      {justSigned && <Callout tone="success">{t('portfolio.agreements.done')}</Callout>}
      {!may && <Callout tone="neutral">{t('portfolio.agreements.closed')}</Callout>}
      <div className="grid max-w-3xl gap-6">
        {lines.map((line) => (
          <Panel
            key={line.kind}
            id={line.kind}
            title={t(`portfolio.agreement.${line.kind}`)}
            action={
              <StatusTag tone={line.signedOn ? 'success' : 'neutral'}>
                {line.signedOn ? t('portfolio.sectionState.completed') : t('portfolio.agreements.open')}
              </StatusTag>
            }
          >
            <p className="prose">{t(`portfolio.agreement.${line.kind}.text`, { association })}</p>
            <div className="mt-5 border-line border-t pt-4">
              <Signature t={t} applicationId={head.id} line={line} name={name} may={may} sign={sign} />
            </div>
          </Panel>
        ))}
      </div>
    </FormTexts>
  )
}

type SignatureProps = {
  t: Translate
  applicationId: string
  line: AgreementLine
  name: string
  may: boolean
  sign: FormAction
}

function Signature({ t, applicationId, line, name, may, sign }: SignatureProps) {
  const { kind, signedOn, signedName } = line
  if (signedOn && signedName) {
    return <p>{t('portfolio.agreements.signed', { name: signedName, date: formatDay(t.locale, signedOn, 'long') })}</p>
  }
  if (!may) return <p className="text-muted">{t('portfolio.agreements.open')}</p>
  return (
    <ActionForm id={`sign-${kind}`} action={sign}>
      <Hidden name="applicationId" value={applicationId} />
      <Hidden name="kind" value={kind} />
      <Checkbox name="agreed" label={t('portfolio.agreements.agree')} />
      <FormActions>
        <SubmitButton icon="pencil">{t('portfolio.agreements.sign', { name })}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
