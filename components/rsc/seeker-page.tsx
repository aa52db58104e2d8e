import { ActionForm } from '@/components/forms/action-form'
import { Checkbox } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { BackLink } from '@/components/ui/breadcrumbs'
import { Callout } from '@/components/ui/callout'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { seekerPage } from '@/lib/rsc/queries/listing'
import { GiverTexts } from './giver-texts'
import { Thread } from './thread'

type Props = {
  t: Translate
  slug: string
  zone: string
  view: Awaited<ReturnType<typeof seekerPage>>
  answer: FormAction
  said?: string
}

/** A conversation with somebody who looks for RSC, as the giver reads and answers it. */
export function SeekerPage({ t, slug, zone, view, answer, said }: Props) {
  const { askerId, name, thread } = view
  return (
    <GiverTexts locale={t.locale}>
      <Page width="text" top={<BackLink t={t} href={`/${slug}/giving`} label={t('givers.message.back')} />}>
        {said === 'sent' && (
          <Callout tone="success" role="status">
            {t('givers.said.sent')}
          </Callout>
        )}
        <PageHeader title={t('givers.message.title', { name })} />
        <Thread t={t} zone={zone} name={name} thread={thread} />
        <ActionForm id={`answer-${askerId}`} action={answer} clearOnSuccess>
          <Hidden name="askerId" value={askerId} />
          <TextArea name="text" label={t('givers.message.text')} rows={6} limit={2000} />
          <Checkbox name="showsEmail" label={t('givers.contact.showsEmail', { name })} />
          <FormActions>
            <SubmitButton icon="send">{t('givers.contact.act')}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Page>
    </GiverTexts>
  )
}
