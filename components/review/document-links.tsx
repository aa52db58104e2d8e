import type { Translate } from '@/lib/i18n/translator'
import type { ShownDocument } from '@/lib/portfolio/queries/documents'
import { Icon } from '../ui/icon'
import { TextLink } from '../ui/text-link'

/** The files behind an entry, to open; a translation stands behind its original. What the scanner has not passed is named, not offered. */
export function DocumentLinks({
  t,
  org,
  documents,
}: {
  t: Translate
  org: string
  documents: readonly ShownDocument[]
}) {
  if (documents.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {documents.map((document) => (
        <li key={document.id} className="flex min-w-0 items-center gap-1.5">
          <Icon name={document.translationOfId ? 'languages' : 'paperclip'} className="size-3.5 text-muted" />
          {document.state === 'clean' ? (
            <TextLink
              href={`/${org}/files/${document.id}`}
              plain
              target="_blank"
              rel="noopener"
              className="py-1 break-all"
            >
              {document.name}
              <span className="sr-only"> {t('review.case.newWindow')}</span>
            </TextLink>
          ) : (
            <span className="text-muted">
              {document.name} ·{' '}
              {t(document.state === 'refused' ? 'review.case.documentRefused' : 'review.case.documentPending')}
            </span>
          )}
          {document.translationOfId && <span className="text-muted">({t('review.case.translation')})</span>}
        </li>
      ))}
    </ul>
  )
}
