import type { FormAction } from '@/lib/core/action-result'
import { dayInZone } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { ActionButton } from '../forms/action-button'
import { Callout } from '../ui/callout'
import { FormTexts } from './form-texts'

type Props = { t: Translate; zone: string; id: string; since: Date | null; wake: FormAction }

/** A draft that rests: everything is there, and one press goes on. */
export function RestingNews({ t, zone, id, since, wake }: Props) {
  if (!since) return null
  const on = formatDay(t.locale, dayInZone(since, zone), 'long')
  return (
    <Callout
      tone="warning"
      title={t('portfolio.resting.title', { on })}
      actions={
        <FormTexts t={t}>
          <ActionButton id="wake-application" action={wake} input={{ applicationId: id }} variant="primary">
            {t('portfolio.resting.wake')}
          </ActionButton>
        </FormTexts>
      }
    >
      {t('portfolio.resting.text')}
    </Callout>
  )
}
