import { formatHours, formatNumber } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { EntryFinding, Finding, Unit } from '@/lib/rules/finding'
import { Disclosure } from '../ui/disclosure'
import { Icon } from '../ui/icon'
import { TextLink } from '../ui/text-link'
import type { EntryLink } from './entry-links'

/** "6 hours", "365 days": an amount in the unit of its requirement; empty for yes/no. */
function amountWords(t: Translate, unit: Unit, amount: number): string {
  if (unit === null) return ''
  const text = unit === 'minutes' ? formatHours(t.locale, amount) : formatNumber(t.locale, amount)
  const bare = unit === 'minutes' ? amount / 60 : amount
  return t(`claims.amount.${unit}`, { amount: text, amount_n: bare })
}

/** How one entry is counted: "6 hours count", "4 of 6 hours count", "does not count". */
export function countedWords(t: Translate, unit: Unit, { offered, counted, pending }: EntryFinding): string {
  if (counted === 0 && pending > 0) return t('claims.counted.pending', { amount: amountWords(t, unit, pending) })
  if (counted === 0) return t('claims.counted.no')
  if (unit === null || unit === 'domains') return t('claims.counted.yes')
  if (counted >= offered) return t('claims.counted.all', { amount: amountWords(t, unit, counted) })
  const text = unit === 'minutes' ? formatHours(t.locale, counted) : formatNumber(t.locale, counted)
  return t('claims.counted.part', { counted: text, amount: amountWords(t, unit, offered) })
}

type Props = { t: Translate; finding: Finding; links: ReadonlyMap<string, EntryLink> }

/** The entries behind a requirement, each with how it is counted and why; folded away. */
export function CountedEntries({ t, finding, links }: Props) {
  const { entries, unit } = finding
  const known = entries.flatMap((entry) => {
    const link = links.get(entry.id)
    return link ? [{ entry, link }] : []
  })
  if (known.length === 0) return null
  const ordered = known.toSorted((a, b) => b.entry.counted - a.entry.counted || b.entry.pending - a.entry.pending)
  return (
    <div className="text-sm">
      <Disclosure summary={t('claims.entries', { count: known.length })}>
        <ul className="grid gap-2.5">
          {ordered.map(({ entry, link }) => (
            <li key={entry.id} className="flex gap-2">
              <Icon
                name={entry.counted > 0 ? 'circle-check' : entry.pending > 0 ? 'hourglass' : 'circle-minus'}
                className={`mt-[0.3em] size-3.5 ${entry.counted > 0 ? 'text-success' : entry.pending > 0 ? 'text-warning' : 'text-danger'}`}
              />
              <div className="min-w-0">
                <p className="break-words">
                  {link.href ? <TextLink href={link.href}>{link.title}</TextLink> : link.title}
                  <span className="figures text-muted">{`: ${countedWords(t, unit, entry)}`}</span>
                </p>
                {entry.explanation && entry.counted < entry.offered && <p>{say(t, entry.explanation)}</p>}
              </div>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
