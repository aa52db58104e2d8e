import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/panel'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import type { EvidenceRow } from '@/lib/portfolio/queries/documents'
import { ACCEPTED_FILES, type Evidenced, MOST_BYTES } from '@/lib/portfolio/schema/documents'
import { DocumentStateLine } from './document-state'
import { PagesForm } from './pages-form'
import type { Place } from './place'

type Props = {
  place: Place
  kind: Evidenced
  entryId: string
  evidence: readonly EvidenceRow[]
  /** The person's documents, to choose from. */
  documents: readonly { id: string; name: string }[]
  may: boolean
  attach: FormAction
  detach: FormAction
}

/** The documents that prove an entry: look at them, take one off, upload one, or choose one that is there. */
export function EvidencePanel({ place, kind, entryId, evidence, documents, may, attach, detach }: Props) {
  const { t, org, base, applicationId } = place
  const attached = new Set(evidence.map((one) => one.documentId))
  const others = documents.filter((one) => !attached.has(one.id))
  return (
    <Panel id="evidence" title={t('ledger.evidence.title')}>
      <div className="grid gap-6">
        <p className="text-muted">{t(`ledger.evidence.lead.${kind}`)}</p>
        {evidence.length === 0 && <p>{t('ledger.evidence.none')}</p>}
        {evidence.length > 0 && (
          <ul className="divide-y divide-line border-line border-y">
            {evidence.map((one) => (
              <li key={one.documentId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
                <Icon
                  name={one.state === 'refused' ? 'file-x' : one.translationOfId ? 'languages' : 'file-check'}
                  className={cn('size-5', one.state === 'clean' ? 'text-success' : 'text-muted')}
                />
                <div className="min-w-0 grow break-all">
                  {one.state === 'clean' ? (
                    <TextLink plain href={`/${org}/files/${one.documentId}`}>
                      {one.name}
                    </TextLink>
                  ) : (
                    one.name
                  )}
                  {one.translationOfId && (
                    <span className="block text-muted text-sm">{t('ledger.documents.translation')}</span>
                  )}
                  <DocumentStateLine t={t} state={one.state} />
                </div>
                {may && one.attachmentId && (
                  <ActionButton
                    id={`detach-${one.attachmentId}`}
                    action={detach}
                    input={{ applicationId, attachmentId: one.attachmentId }}
                    variant="link"
                  >
                    {t('ledger.evidence.detach')}
                    <span className="sr-only"> {one.name}</span>
                  </ActionButton>
                )}
              </li>
            ))}
          </ul>
        )}
        {may && (
          <PagesForm
            id="evidence-file"
            url={`${base}/documents/upload?kind=${kind}&entry=${entryId}`}
            accept={ACCEPTED_FILES}
            maxBytes={MOST_BYTES}
            label={t('ledger.pages.label')}
          />
        )}
        {may && others.length > 0 && (
          <ActionForm id={`attach-${entryId}`} action={attach} guard={false} className="gap-4!">
            <Hidden name="applicationId" value={applicationId} />
            <Hidden name="kind" value={kind} />
            <Hidden name="entryId" value={entryId} />
            <SelectField
              name="documentId"
              label={t('ledger.evidence.choose')}
              choices={others.map(({ id, name }) => ({ value: id, label: name }))}
              emptyLabel={t('ledger.evidence.chooseEmpty')}
            />
            <p>
              <SubmitButton variant="secondary" icon="paperclip">
                {t('ledger.evidence.attach')}
              </SubmitButton>
            </p>
          </ActionForm>
        )}
      </div>
    </Panel>
  )
}
