import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { SectionCode } from '@/lib/rules/sections'
import { ActionButton } from '../forms/action-button'
import { Callout } from '../ui/callout'
import { FormTexts } from './form-texts'

type Props = {
  t: Translate
  applicationId: string
  section: SectionCode
  finished: boolean
  complete: FormAction
  reopen: FormAction
}

/** "Have you finished this part?": the last question of a part that only its writer can call finished. */
export function FinishSection({ t, applicationId, section, finished, complete, reopen }: Props) {
  const input = { applicationId, section }
  return (
    <FormTexts t={t}>
      {finished ? (
        <Callout
          tone="success"
          actions={
            <ActionButton id={`reopen-${section}`} action={reopen} input={input} size="small">
              {t('portfolio.finish.undo')}
            </ActionButton>
          }
        >
          {t('portfolio.finish.done')}
        </Callout>
      ) : (
        <Callout
          tone="neutral"
          title={t('portfolio.finish.title')}
          actions={
            <ActionButton id={`finish-${section}`} action={complete} input={input} icon="check">
              {t('portfolio.finish.act')}
            </ActionButton>
          }
        >
          {t('portfolio.finish.text')}
        </Callout>
      )}
    </FormTexts>
  )
}
