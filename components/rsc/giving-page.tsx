import { PageHeader } from '@/components/layout/page-header'
import { claimsById, OtherClaims } from '@/components/portfolio/entry-claims'
import { EntryList } from '@/components/portfolio/entry-list'
import { EntryState, judgedById } from '@/components/portfolio/entry-state'
import { type Place, searched } from '@/components/portfolio/place'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { ClaimView } from '@/lib/portfolio/queries/claims'
import type { GivingView, ProvidedLine } from '@/lib/rsc/queries/giving'
import type { Finding } from '@/lib/rules/finding'
import { RscFrame } from './rsc-frame'

/** "Jan 3, 2025 to Mar 1, 2026", or "since Jan 3, 2025". */
export function givingPeriod(t: Translate, { from, to }: Pick<ProvidedLine, 'from' | 'to'>): string {
  const first = formatDay(t.locale, from)
  return to
    ? t('rsc.giving.period', { from: first, to: formatDay(t.locale, to) })
    : t('rsc.giving.since', { from: first })
}

type Props = { place: Place; view: GivingView; findings: Finding[]; others: readonly ClaimView[] }

/** The RSC a person gives to others, and what each application makes of it. */
export function GivingPage({ place, view, findings, others }: Props) {
  const { t, base } = place
  const judged = judgedById(findings)
  const claims = claimsById(others)
  const here = `${base}/giving`
  const add = view.mayAdd && (
    <ButtonLink href={`${here}/new`} icon="plus">
      {t('rsc.giving.add')}
    </ButtonLink>
  )
  const items = view.entries.map((entry) => ({
    id: entry.id,
    title: givingPeriod(t, entry),
    group: '',
    facts: [t('rsc.giving.people', { count: entry.recipients }), entry.setting].filter(Boolean),
    state: (
      <>
        <EntryState t={t} id={entry.id} judged={judged.get(entry.id) ?? []} view={{ marks: [] }} />
        <OtherClaims t={t} id={entry.id} claims={claims} />
      </>
    ),
    locked: !entry.mayChange,
    href: `${here}/${entry.id}`,
    removeHref: `${here}/${entry.id}/remove`,
  }))
  return (
    <RscFrame place={place} findings={findings}>
      {searched(place, 'saved') && (
        <Callout tone="success" role="status">
          {t('rsc.said.giver')}
        </Callout>
      )}
      {searched(place, 'removed') && (
        <Callout tone="success" role="status">
          {t('ledger.notice.removed')}
        </Callout>
      )}
      <PageHeader kicker={view.application.reference} title={t('rsc.giving.title')} lead={t('rsc.giving.lead')} />
      {items.length === 0 ? (
        <EmptyState icon="users" title={t('rsc.giving.empty')} action={add}>
          {t('rsc.giving.emptyText')}
        </EmptyState>
      ) : (
        <>
          <div>{add}</div>
          <EntryList t={t} items={items} />
        </>
      )}
    </RscFrame>
  )
}
