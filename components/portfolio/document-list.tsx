import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import { dayInZone } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { DocumentRow } from '@/lib/portfolio/queries/documents'
import type { SectionView } from '@/lib/portfolio/queries/section'
import { DocumentStateLine } from './document-state'
import { entryNames } from './entry-names'
import { PairForm } from './pair-form'
import type { Place } from './place'

type Props = {
  place: Place
  view: SectionView
  documents: readonly DocumentRow[]
  zone: string
  pair: FormAction
  unpair: FormAction
}

/** Every translation right behind its original. */
const inOrder = (documents: readonly DocumentRow[]) =>
  documents
    .filter((one) => one.translationOfId === null)
    .flatMap((one) => [one, ...documents.filter((other) => other.translationOfId === one.id)])

/** Every file of the person once, with what it proves. */
export function DocumentList({ place, view, documents, zone, pair, unpair }: Props) {
  const { t, locale, org, base, applicationId } = place
  const names = entryNames(t, view.ledger)
  const size = (bytes: number) => String(Math.max(0.1, Math.round(bytes / 104_857.6) / 10))
  if (documents.length === 0) return null
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
      {inOrder(documents).map((one) => {
        const original = documents.find(({ id }) => id === one.translationOfId)
        const proves = one.ties.map((tie) => names.get(tie.entryId)).filter(Boolean)
        return (
          <li
            key={one.id}
            className={cn('flex flex-wrap gap-x-5 gap-y-1 px-4 py-3.5 sm:px-5', original && 'ps-9 sm:ps-12')}
          >
            <Icon name={original ? 'languages' : 'file-text'} className="mt-1 size-5 text-muted" />
            <div className="min-w-0 grow basis-48">
              <p className="break-all font-semibold">
                {one.state === 'clean' ? (
                  <TextLink plain href={`/${org}/files/${one.id}`}>
                    {one.name}
                  </TextLink>
                ) : (
                  one.name
                )}
              </p>
              <p className="figures text-muted text-sm">
                {t('ledger.documents.size', {
                  size: size(one.bytes),
                  on: formatDay(locale, dayInZone(one.createdAt, zone)),
                })}
              </p>
              <p className="text-sm">
                {proves.length > 0
                  ? t('ledger.documents.for', { entries: proves.join('; ') })
                  : t('ledger.documents.unused')}
              </p>
              <DocumentStateLine t={t} state={one.state} />
              {original && <p className="text-sm">{t('ledger.documents.translates', { name: original.name })}</p>}
              {view.own && view.mayAdd && one.state !== 'refused' && (
                <PairForm {...{ t, applicationId, pair, unpair }} document={one} documents={documents} />
              )}
            </div>
            {view.own && one.ties.every((tie) => !view.locked.has(tie.entryId)) && (
              <TextLink
                plain
                href={`${base}/documents/${one.id}/remove`}
                className="inline-flex min-h-11 items-center sm:min-h-8"
              >
                {t('ledger.list.remove')}
                <span className="sr-only"> {one.name}</span>
              </TextLink>
            )}
          </li>
        )
      })}
    </ul>
  )
}
