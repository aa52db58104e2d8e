import type { Translate } from '@/lib/i18n/translator'
import { Icon } from '../ui/icon'
import { TextLink } from '../ui/text-link'

type Document = { id: string; name: string; pending: boolean }

/** The files behind an entry, to open. One the scanner has not seen yet is named, not offered. */
export function DocumentLinks({ t, org, documents }: { t: Translate; org: string; documents: readonly Document[] }) {
  if (documents.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {documents.map((document) => (
        <li key={document.id} className="flex min-w-0 items-center gap-1.5">
          <Icon name="paperclip" className="size-3.5 text-muted" />
          {document.pending ? (
            <span className="text-muted">
              {document.name} · {t('review.case.documentPending')}
            </span>
          ) : (
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
          )}
        </li>
      ))}
    </ul>
  )
}
