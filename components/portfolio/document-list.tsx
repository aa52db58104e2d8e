import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { dayInZone } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { DocumentRow } from '@/lib/portfolio/queries/documents'
import type { SectionView } from '@/lib/portfolio/queries/section'
import { entryNames } from './entry-names'
import type { Place } from './place'

type Props = { place: Place; view: SectionView; documents: readonly DocumentRow[]; zone: string }

/** Every file of the person once, with what it proves. */
export function DocumentList({ place, view, documents, zone }: Props) {
  const { t, locale, org, base } = place
  const names = entryNames(t, view.ledger)
  const size = (bytes: number) => String(Math.max(0.1, Math.round(bytes / 104_857.6) / 10))
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
      {documents.map((one) => {
        const proves = one.ties.map((tie) => names.get(tie.entryId)).filter(Boolean)
        return (
          <li key={one.id} className="flex flex-wrap gap-x-5 gap-y-1 px-4 py-3.5 sm:px-5">
            <Icon name="file-text" className="mt-1 size-5 text-muted" />
            <div className="min-w-0 grow basis-48">
              <p className="break-all font-semibold">
                {one.pending ? (
                  one.name
                ) : (
                  <TextLink plain href={`/${org}/files/${one.id}`}>
                    {one.name}
                  </TextLink>
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
              {one.pending && <p className="text-sm text-warning">{t('ledger.documents.pending')}</p>}
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
