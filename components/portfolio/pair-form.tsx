import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Disclosure } from '@/components/ui/disclosure'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { DocumentRow } from '@/lib/portfolio/queries/documents'

type Props = {
  t: Translate
  applicationId: string
  document: DocumentRow
  documents: readonly DocumentRow[]
  pair: FormAction
  unpair: FormAction
}

/** Says of a document that it translates another one, or no longer. */
export function PairForm({ t, applicationId, document, documents, pair, unpair }: Props) {
  const { id, name } = document
  if (document.translationOfId) {
    return (
      <ActionButton id={`unpair-${id}`} action={unpair} input={{ applicationId, documentId: id }} variant="link">
        {t('ledger.pair.apart')}
        <span className="sr-only"> {name}</span>
      </ActionButton>
    )
  }
  const isOriginal = documents.some((other) => other.translationOfId === id)
  const others = documents.filter((other) => other.id !== id && !other.translationOfId && other.state !== 'refused')
  if (isOriginal || others.length === 0) return null
  return (
    <Disclosure summary={t('ledger.pair.open')}>
      <ActionForm id={`pair-${id}`} action={pair} guard={false} className="gap-4!">
        <Hidden name="applicationId" value={applicationId} />
        <Hidden name="documentId" value={id} />
        <SelectField
          name="translationOfId"
          label={t('ledger.pair.of')}
          choices={others.map((other) => ({ value: other.id, label: other.name }))}
          emptyLabel={t('ledger.pair.choose')}
        />
        <div>
          <SubmitButton variant="secondary" icon="languages">
            {t('ledger.pair.button')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  )
}
