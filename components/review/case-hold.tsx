import type { FormAction } from '@/lib/core/action-result'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Casework } from '@/lib/review/queries/casework'
import { HOLD_REASONS } from '@/lib/review/schema/casework'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { FormDisclosure } from '../forms/form-disclosure'
import { LettersPreview, PreviewButton } from '../forms/letters-preview'
import { SelectField } from '../forms/select-field'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { Callout } from '../ui/callout'
import { reasonChoices } from './reason-choices'

type BannerProps = { t: Translate; zone: string; work: Casework; release: FormAction }

/** Above everything: the case waits, why, and the way on. */
export function HoldBanner({ t, zone, work, release }: BannerProps) {
  const { hold, applicationId, may } = work
  if (!hold) return null
  const on = formatMoment(t.locale, hold.heldAt, zone)
  return (
    <Callout
      tone="warning"
      title={t('casework.hold.banner', { on, reason: t.any(`casework.hold.reason.${hold.reason}`) })}
    >
      {hold.message && <p className="whitespace-pre-line">{hold.message}</p>}
      <p>{t('casework.hold.by', { by: hold.by })}</p>
      {may.release.yes && (
        <div className="mt-2">
          <ActionButton id={`release-${applicationId}`} action={release} input={{ applicationId }} size="small">
            {t('casework.hold.release')}
          </ActionButton>
        </div>
      )}
    </Callout>
  )
}

type FormProps = { t: Translate; name: string; applicationId: string; own: readonly string[]; hold: FormAction }

export function HoldForm({ t, name, applicationId, own, hold }: FormProps) {
  return (
    <ActionForm id={`hold-${applicationId}`} action={hold} className="gap-3!">
      <FormDisclosure look="panel" summary={t('casework.hold.title')}>
        <div className="grid gap-3">
          <p className="text-sm">{t('casework.hold.lead', { name })}</p>
          <Hidden name="applicationId" value={applicationId} />
          <SelectField
            name="reason"
            label={t('casework.hold.why')}
            choices={reasonChoices(t, 'hold', HOLD_REASONS, own)}
          />
          <TextArea
            name="message"
            label={t('casework.hold.message', { name })}
            hint={t('casework.hold.messageHint')}
            optional
            rows={3}
            limit={2000}
          />
          <LettersPreview />
          <FormActions>
            <SubmitButton variant="secondary" size="small">
              {t('casework.hold.button')}
            </SubmitButton>
            <PreviewButton size="small" />
          </FormActions>
        </div>
      </FormDisclosure>
    </ActionForm>
  )
}
