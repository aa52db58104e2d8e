import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import type { FormAction } from '@/lib/core/action-result'
import { LedgerTexts } from './ledger-texts'
import type { Place } from './place'

type Props = {
  place: Place
  /** The list the entry stands in, under the application's address. */
  list: string
  /** What is taken away, in a word or two. */
  name: string
  input: Record<string, string>
  action: FormAction
  isLocked: boolean
  document?: boolean
}

/** Deleting asks once, on a page of its own. */
export function RemoveEntry({ place, list, name, input, action, isLocked, document }: Props) {
  const { t, locale, base } = place
  const href = `${base}/${list}`
  return (
    <LedgerTexts locale={locale}>
      <Page width="text" top={<BackLink t={t} href={href} label={t('ledger.back.list')} />}>
        <ActionForm id="remove-entry" action={action} guard={false}>
          <PageHeader
            title={document ? t('ledger.documents.removeTitle') : t('ledger.remove.title')}
            lead={document ? t('ledger.documents.removeLead') : t('ledger.remove.lead')}
          />
          <p className="break-words font-semibold text-lg">{name}</p>
          {Object.entries(input).map(([field, value]) => (
            <Hidden key={field} name={field} value={value} />
          ))}
          {isLocked ? (
            <Callout tone="info">{t('ledger.no.beingRead')}</Callout>
          ) : (
            <FormActions>
              <SubmitButton variant="danger" icon="trash">
                {t('ledger.remove.confirm')}
              </SubmitButton>
              <ButtonLink href={href} variant="quiet">
                {t('ledger.remove.keep')}
              </ButtonLink>
            </FormActions>
          )}
        </ActionForm>
      </Page>
    </LedgerTexts>
  )
}
