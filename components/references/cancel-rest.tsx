import { ActionButton } from '@/components/forms/action-button'
import { Callout } from '@/components/ui/callout'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'

type Props = { t: Translate; applicationId: string; action: FormAction }

/** Offered once enough references are there: one press tells everybody else. */
export function CancelRest({ t, applicationId, action }: Props) {
  return (
    <Callout
      tone="success"
      actions={
        <ActionButton id="cancel-rest" action={action} input={{ applicationId }} size="small">
          {t('references.act.cancelRest')}
        </ActionButton>
      }
    >
      {t('references.enough')}
    </Callout>
  )
}
