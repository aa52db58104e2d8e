import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Asked } from '@/lib/reviewers/queries/review-door'
import { FactList } from '../ui/summary-list'

/** The name, the category, the round, the day: nothing else is known of a case before the declaration is signed. */
export function AskedFacts({ t, view }: { t: Translate; view: Asked }) {
  const { about, dueOn, kind } = view
  if (!about) return null
  const facts = [
    { id: 'applicant', label: t('assigning.fact.applicant'), value: <strong>{about.applicant}</strong> },
    { id: 'category', label: t('assigning.fact.category'), value: t.any(`rules.category.${about.category}`) },
    { id: 'kind', label: t('assigning.fact.kind'), value: t(`assigning.kind.${kind}`) },
    ...(about.round ? [{ id: 'round', label: t('assigning.fact.round'), value: about.round }] : []),
    { id: 'due', label: t('assigning.fact.due'), value: formatDay(t.locale, dueOn, 'long') },
  ]
  return <FactList facts={facts} columns={2} />
}

/** What counts as a conflict of interest, in words. */
export function ConflictKinds({ t }: { t: Translate }) {
  return (
    <ul className="list-disc ps-5">
      {(['related', 'works', 'taught', 'vouched', 'gains', 'doubt'] as const).map((kind) => (
        <li key={kind}>{t(`assigning.counts.${kind}`)}</li>
      ))}
    </ul>
  )
}
