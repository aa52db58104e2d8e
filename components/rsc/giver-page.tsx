import { ActionForm } from '@/components/forms/action-form'
import { Checkbox } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Page, Section } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { Panel } from '@/components/ui/panel'
import { FactList } from '@/components/ui/summary-list'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { GiverPageView } from '@/lib/rsc/queries/listing'
import { GiverTexts } from './giver-texts'
import { listingFacts } from './listing-words'
import { qualifiedWords } from './qualified-words'
import { Thread } from './thread'

type Props = {
  t: Translate
  slug: string
  org: { currency: string; zone: string }
  view: GiverPageView
  most: number
  contact: FormAction
  said?: string
}

/** One giver of the directory, and the way to write to them. */
export function GiverPage({ t, slug, org, view, most, contact, said }: Props) {
  const { id, name, listing, qualified, email } = view
  const base = `/${slug}/givers`
  const fact = (key: 'status' | 'openings' | 'email', value: string) => ({
    id: key,
    label: t(`givers.fact.${key}`),
    value,
  })
  const facts = [
    fact('status', qualifiedWords(t, qualified).join('; ')),
    fact('openings', t('givers.openings', { count: listing.openings })),
    ...listingFacts(t, listing, org.currency),
    ...(email ? [fact('email', email)] : []),
  ]
  return (
    <GiverTexts locale={t.locale}>
      <Page width="text" top={<BackLink t={t} href={base} label={t('givers.back')} />}>
        {said === 'sent' && (
          <Callout tone="success" role="status">
            {t('givers.said.sent')}
          </Callout>
        )}
        <PageHeader title={name} />
        {listing.about && <p className="max-w-prose whitespace-pre-line break-words">{listing.about}</p>}
        <Panel look="normal">
          <FactList facts={facts} columns={2} />
        </Panel>
        {view.contact === null ? (
          <ButtonLink href={`/sign-in?return=${base}/${id}`} icon="mail">
            {t('givers.contact.signIn', { name })}
          </ButtonLink>
        ) : (
          <>
            {view.contact.thread.length > 0 && (
              <Thread t={t} zone={org.zone} name={name} thread={view.contact.thread} />
            )}
            <Section
              id="write"
              title={t('givers.contact.title', { name })}
              lead={view.contact.may ? t('givers.contact.lead', { name, most }) : undefined}
            >
              {view.contact.may ? (
                <ActionForm id={`contact-${id}`} action={contact} clearOnSuccess>
                  <Hidden name="giverPersonId" value={id} />
                  <TextArea
                    name="text"
                    label={t('givers.contact.text')}
                    hint={t('givers.contact.text.hint')}
                    rows={6}
                    limit={2000}
                  />
                  <Checkbox name="showsEmail" label={t('givers.contact.showsEmail', { name })} />
                  <FormActions>
                    <SubmitButton icon="send">{t('givers.contact.act')}</SubmitButton>
                  </FormActions>
                </ActionForm>
              ) : (
                <Callout tone="info">{view.contact.why && t.any(view.contact.why)}</Callout>
              )}
            </Section>
          </>
        )}
      </Page>
    </GiverTexts>
  )
}
