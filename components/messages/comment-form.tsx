'use client'
import type { FormAction } from '@/lib/core/action-result'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { useT } from '../layout/messages'

const schema = () => import('@/lib/messages/schema').then((module) => module.CommentInput)

type Props = { action: FormAction; applicationId: string; section: string; limit: number }

/** A place to say something; what was typed survives a session that ended. */
export function CommentForm({ action, applicationId, section, limit }: Props) {
  const t = useT()
  return (
    <ActionForm
      id={`comment-${applicationId}-${section}`}
      action={action}
      schema={schema}
      clearOnSuccess
      successText={t('messages.sent')}
      className="gap-3!"
    >
      <Hidden name="applicationId" value={applicationId} />
      <Hidden name="section" value={section} />
      <TextArea name="text" label={t('messages.text')} hint={t('messages.text.hint')} rows={3} limit={limit} />
      <div>
        <SubmitButton icon="send">{t('messages.send')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
