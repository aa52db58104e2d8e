import { toHours } from '@/lib/core/minutes'
import { formatDay, formatHours } from '@/lib/i18n/format'
import type { SectionView } from '@/lib/portfolio/queries/section'
import { gradeOf } from '@/lib/rules/training-grade'
import { hrefWith } from '../layout/href-with'
import { claimsById, OtherClaims } from './entry-claims'
import { EntryList } from './entry-list'
import { EntryState, judgedById } from './entry-state'
import { GradeTag } from './grade-tag'
import { domainAsked, OnlyDomain, ofDomain } from './only-domain'
import { PagesOfLog, pageOf } from './paged'
import type { Place } from './place'

type Row = SectionView['ledger']['training'][number]

function factsOf({ t, locale }: Place, row: Row): string[] {
  const facts = [row.provider, formatDay(locale, row.completedOn)]
  if (row.deiMinutes > 0) facts.push(t('ledger.parts.short', { dei: formatHours(locale, row.deiMinutes) }))
  if (row.rscProvisionMinutes > 0) {
    facts.push(t('ledger.parts.shortRsc', { rsc: formatHours(locale, row.rscProvisionMinutes) }))
  }
  return facts
}

export function hoursWords({ t, locale }: Place, minutes: number): string {
  return t('ledger.list.hours', { hours: formatHours(locale, minutes), hours_n: toHours(minutes) })
}

/** "12 trainings, 42 hours in all". */
export function trainingTotal({ t, locale }: Place, rows: readonly Row[]): string {
  const minutes = rows.reduce((sum, row) => sum + row.minutes, 0)
  const hours = { hours: formatHours(locale, minutes), hours_n: toHours(minutes) }
  return t('ledger.training.total', { count: rows.length, ...hours })
}

export function TrainingList({ place, view }: { place: Place; view: SectionView }) {
  const { t, base } = place
  const judged = judgedById(view.findings)
  const others = claimsById(view.others)
  const domain = domainAsked(place)
  const rows = ofDomain(view.ledger.training.toReversed(), domain)
  const { shown, from, page } = pageOf(place, rows)
  const items = shown.map((row) => ({
    id: row.id,
    title: row.title,
    group: row.completedOn.slice(0, 4),
    facts: factsOf(place, row),
    amount: hoursWords(place, row.minutes),
    grade: <GradeTag t={t} grade={gradeOf(row)} />,
    state: (
      <>
        <EntryState t={t} id={row.id} judged={judged.get(row.id) ?? []} view={view} />
        <OtherClaims t={t} id={row.id} claims={others} />
      </>
    ),
    documents: row.documents,
    locked: view.locked.has(row.id),
    href: `${base}/training/${row.id}`,
    removeHref: view.own ? `${base}/training/${row.id}/remove` : undefined,
  }))
  return (
    <>
      <OnlyDomain place={place} path="training" domain={domain} />
      <EntryList t={t} items={items} headings={2} />
      <PagesOfLog
        place={place}
        path={hrefWith(`${base}/training`, { domain })}
        all={rows.length}
        from={from}
        page={page}
      />
    </>
  )
}
