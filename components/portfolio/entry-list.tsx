import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import type { Translate } from '@/lib/i18n/translator'

export type EntryItem = {
  id: string
  title: string
  /** The group it stands in, usually the year. */
  group: string
  facts: string[]
  amount?: string
  state?: ReactNode
  /** How well it is proven. */
  grade?: ReactNode
  /** How many documents prove it. */
  documents?: number
  locked?: boolean
  href: string
  removeHref?: string
}

/** Entries of a log, grouped by year, the latest first. Plain links: three hundred of them stay light. */
export function EntryList({ t, items, headings = 3 }: { t: Translate; items: EntryItem[]; headings?: 2 | 3 }) {
  const groups = new Map<string, EntryItem[]>()
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item])
  const Heading = headings === 2 ? 'h2' : 'h3'
  return (
    <div className="grid gap-7">
      {[...groups].map(([group, held]) => (
        <div key={group}>
          {group && <Heading className="heading figures mb-2 text-lg text-muted">{group}</Heading>}
          <ul className="divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
            {held.map((item) => (
              <EntryRow key={item.id} t={t} item={item} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function EntryRow({ t, item }: { t: Translate; item: EntryItem }) {
  const { id, title, facts, amount, state, grade, documents, locked, href, removeHref } = item
  return (
    <li id={`entry-${id}`} className="grid gap-x-5 gap-y-2 px-4 py-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-5">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 font-semibold">
          <TextLink plain quiet href={href} className="min-w-0 break-words py-0.5">
            {title}
          </TextLink>
          {amount && <span className="figures shrink-0">{amount}</span>}
        </p>
        {facts.length > 0 && <p className="figures text-muted text-sm">{facts.join(' · ')}</p>}
        {documents !== undefined && (
          <p className="mt-0.5 flex items-center gap-1.5 text-muted text-sm">
            <Icon name="paperclip" className="size-3.5" />
            {documents > 0 ? t('ledger.list.documents', { count: documents }) : t('ledger.list.noDocument')}
          </p>
        )}
        {grade && <p className="mt-2">{grade}</p>}
        {state && <div className="mt-2">{state}</div>}
        {locked && <p className="mt-1 text-muted text-sm">{t('ledger.list.locked')}</p>}
      </div>
      <p className="flex items-start gap-x-5 sm:justify-end">
        <TextLink plain href={href} className="inline-flex min-h-11 items-center sm:min-h-8">
          {locked ? t('ledger.list.open') : t('ledger.list.change')}
          <span className="sr-only"> {title}</span>
        </TextLink>
        {removeHref && !locked && (
          <TextLink plain href={removeHref} className="inline-flex min-h-11 items-center sm:min-h-8">
            {t('ledger.list.remove')}
            <span className="sr-only"> {title}</span>
          </TextLink>
        )}
      </p>
    </li>
  )
}
