import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { JudgedEntry } from '@/lib/review/queries/judged'
import { EntryChanges } from '../review/entry-changes'
import { EntryEvidence, MarkWord } from '../review/entry-evidence'
import { Disclosure } from '../ui/disclosure'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { EntryTicks } from './entry-ticks'

type Props = {
  t: Translate
  org: string
  entry: JudgedEntry
  /** Without JavaScript: this entry's finer lists are on the page; otherwise the way to them. */
  open: boolean
  finer: boolean
}

/** One entry with its papers, what the rules made of it, and the boxes for what it shows. */
export function JudgedEntryRow({ t, org, entry, open, finer }: Props) {
  const { kind, id, title, claimed, mark, changed } = entry
  const name = say(t, title)
  return (
    <li id={id} data-claimed={claimed?.join(' ')} className="grid scroll-mt-24 gap-1 py-4 first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">{name}</h3>
        {mark && <MarkWord t={t} entry={{ mark: { ...mark, note: '' } }} />}
      </div>
      <EntryEvidence t={t} org={org} entry={entry} />
      {changed && (
        <Disclosure
          open
          summary={<StatusTag tone="info">{t('reading.asked.entry', { round: changed.round })}</StatusTag>}
        >
          <EntryChanges t={t} changes={[changed.change]} />
        </Disclosure>
      )}
      {claimed && <EntryTicks kind={kind} id={id} title={name} claimed={claimed} open={open} />}
      {claimed && finer && !open && (
        <noscript>
          <TextLink href={`?entry=${id}#${id}`} plain>
            {t('reading.tick.open')}
          </TextLink>
        </noscript>
      )}
    </li>
  )
}
