import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { COMMENT_MAIL, type CommentMail } from '@/lib/people/schema'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { Section } from '../layout/page'

type Props = { t: Translate; org: string; choice: CommentMail; save: FormAction }

/** How somebody wants to hear of comments in this association. */
export function CommentMailForm({ t, org, choice, save }: Props) {
  return (
    <Section id="comment-mail" title={t('messages.mail.title')}>
      <ActionForm
        id="comment-mail-choice"
        action={save}
        defaults={{ choice }}
        guard={false}
        successText={t('messages.mail.saved', { org })}
      >
        <RadioGroup
          name="choice"
          label={t('messages.mail.title')}
          labelLook="hidden"
          choices={COMMENT_MAIL.map((value) => ({
            value,
            label: t(`messages.mail.${value}`),
            hint: t(`messages.mail.${value}.hint`),
          }))}
        />
        <FormActions>
          <SubmitButton variant="secondary">{t('messages.mail.save')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Section>
  )
}
