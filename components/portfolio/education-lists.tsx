import { Section } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button-link'
import { formatDay } from '@/lib/i18n/format'
import type { SectionView } from '@/lib/portfolio/queries/section'
import { capital } from './choices'
import { claimsById, OtherClaims } from './entry-claims'
import { EntryList } from './entry-list'
import { EntryState, judgedById } from './entry-state'
import { domainAsked, OnlyDomain, ofDomain } from './only-domain'
import { periodWords } from './period-words'
import type { Place } from './place'

type Props = { place: Place; view: SectionView }

/** Degrees first, licences below: both may answer the same requirement. */
export function EducationLists({ place, view }: Props) {
  const domain = domainAsked(place)
  return (
    <>
      <OnlyDomain place={place} path="education" domain={domain} />
      <Degrees place={place} view={view} />
      {!domain && <Licences place={place} view={view} />}
    </>
  )
}

function Degrees({ place, view }: Props) {
  const { t, locale, base } = place
  const judged = judgedById(view.findings)
  const others = claimsById(view.others)
  const items = ofDomain(view.ledger.education.toReversed(), domainAsked(place)).map((row) => ({
    id: row.id,
    title: capital([t.any(`rules.level.${row.level}`), row.field].filter(Boolean).join(', ')),
    group: '',
    facts: [row.institution, formatDay(locale, row.completedOn)],
    state: (
      <>
        <EntryState t={t} id={row.id} judged={judged.get(row.id) ?? []} view={view} />
        <OtherClaims t={t} id={row.id} claims={others} />
      </>
    ),
    documents: row.documents,
    locked: view.locked.has(row.id),
    href: `${base}/education/${row.id}`,
    removeHref: view.own ? `${base}/education/${row.id}/remove` : undefined,
  }))
  return items.length > 0 && <EntryList t={t} items={items} headings={2} />
}

function Licences({ place, view }: Props) {
  const { t, base } = place
  const judged = judgedById(view.findings)
  const others = claimsById(view.others)
  const items = view.ledger.licences.toReversed().map((row) => ({
    id: row.id,
    title: row.name,
    group: '',
    facts: [t.any(`ledger.licenceKind.${row.kind}`), row.state, periodWords(place, row)],
    state: (
      <>
        <EntryState t={t} id={row.id} judged={judged.get(row.id) ?? []} view={view} />
        <OtherClaims t={t} id={row.id} claims={others} />
      </>
    ),
    documents: row.documents,
    locked: view.locked.has(row.id),
    href: `${base}/education/license/${row.id}`,
    removeHref: view.own ? `${base}/education/license/${row.id}/remove` : undefined,
  }))
  return (
    <Section id="licenses" title={t('ledger.licence.heading')}>
      <div className="grid gap-4">
        {items.length > 0 ? (
          <EntryList t={t} items={items} />
        ) : (
          <p className="text-muted">{t('ledger.licence.none')}</p>
        )}
        {view.own && view.mayAdd && (
          <p>
            <ButtonLink href={`${base}/education/license/new`} variant="secondary" icon="plus">
              {t('ledger.licence.add')}
            </ButtonLink>
          </p>
        )}
      </div>
    </Section>
  )
}
