import { formatHours } from '@/lib/i18n/format'
import type { SectionView } from '@/lib/portfolio/queries/section'
import { claimsById, OtherClaims } from './entry-claims'
import { EntryList } from './entry-list'
import { EntryState, judgedById } from './entry-state'
import { domainAsked, OnlyDomain, ofDomain } from './only-domain'
import { periodWords } from './period-words'
import type { Place } from './place'

type Row = SectionView['ledger']['work'][number]

function factsOf(place: Place, row: Row): string[] {
  const { t, locale } = place
  const facts = [row.employer, periodWords(place, row), t.any(`ledger.kind.${row.kind}`)]
  if (!row.paid) facts.push(t('ledger.paid.no'))
  if (row.weeklyMinutes) facts.push(t('ledger.weeklyHours.short', { hours: formatHours(locale, row.weeklyMinutes) }))
  if (row.families) facts.push(t('ledger.families.short', { count: row.families }))
  return facts
}

export function WorkList({ place, view }: { place: Place; view: SectionView }) {
  const { t, base } = place
  const judged = judgedById(view.findings)
  const others = claimsById(view.others)
  const domain = domainAsked(place)
  const items = ofDomain(view.ledger.work.toReversed(), domain).map((row) => ({
    id: row.id,
    title: row.role,
    group: '',
    facts: factsOf(place, row),
    state: (
      <>
        <EntryState t={t} id={row.id} judged={judged.get(row.id) ?? []} view={view} />
        <OtherClaims t={t} id={row.id} claims={others} />
      </>
    ),
    documents: row.documents > 0 ? row.documents : undefined,
    locked: view.locked.has(row.id),
    href: `${base}/work/${row.id}`,
    removeHref: view.own ? `${base}/work/${row.id}/remove` : undefined,
  }))
  return (
    <>
      <OnlyDomain place={place} path="work" domain={domain} />
      <EntryList t={t} items={items} headings={2} />
    </>
  )
}
