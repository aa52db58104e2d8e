import type { Translate } from '@/lib/i18n/translator'
import type { AdvisedSection } from '@/lib/review/queries/advised'
import { FormLayout } from '../layout/page'
import { PageHeader } from '../layout/page-header'
import { FindingsPanel } from '../portfolio/findings-panel'
import { ReadEntry } from '../review/case-entry'
import { DocumentLinks } from '../review/document-links'
import { Signatures, Values } from '../review/said'
import { Panel } from '../ui/panel'

type Props = { t: Translate; org: string; view: AdvisedSection }

/** One part of a portfolio to be read: what counts, and the evidence, without anything to press. */
export function AdvisedSectionView({ t, org, view }: Props) {
  const { head, applicant, section, findings } = view
  return (
    <FormLayout side={findings.length > 0 && <FindingsPanel t={t} findings={findings} />}>
      <div className="grid gap-7">
        <PageHeader
          kicker={`${applicant} · ${head.reference}`}
          title={t(`portfolio.section.${section}`)}
          lead={t('messages.advising.readOnly', { name: applicant })}
        />
        <Panel>
          <Evidence t={t} org={org} view={view} />
        </Panel>
      </div>
    </FormLayout>
  )
}

function Evidence({ t, org, view }: Props) {
  const { section, entries, documents, values, signatures, references } = view
  if (section === 'profile') return <p>{t('messages.advising.profile')}</p>
  if (section === 'references') {
    return (
      <>
        <p>{t('messages.advising.requests', { count: references.named, received: references.received })}</p>
        <p className="mt-1 text-muted">{t('messages.advising.requests.note')}</p>
      </>
    )
  }
  if (section === 'values') return <Values t={t} values={values} />
  if (section === 'agreements' && signatures.length > 0) return <Signatures t={t} signatures={signatures} />
  if (section === 'documents' && documents.length > 0) return <DocumentLinks t={t} org={org} documents={documents} />
  if (section === 'competencies') return <p>{t('messages.advising.competencies.beside')}</p>
  if (entries.length === 0) return <p className="text-muted">{t('review.case.noEntries')}</p>
  return (
    <ul className="divide-y divide-line">
      {entries.map((entry) => (
        <ReadEntry key={entry.id} t={t} org={org} entry={entry} />
      ))}
    </ul>
  )
}
