import type { Translate } from '@/lib/i18n/translator'
import type { Judged } from '@/lib/review/queries/judged'
import { NEEDS_REASONS } from '@/lib/reviewers/schema/reading'
import { DEFER_REASONS, reasonFor } from '@/lib/rules/coming-back'
import { type Finding, isSettled, requirementsOf } from '@/lib/rules/finding'
import { RadioGroup } from '../forms/choice-fields'
import { ReasonRow } from '../review/defer-reasons'
import { Disclosure } from '../ui/disclosure'
import { KeptAsChosen } from './kept-as-chosen'
import type { SaidWords } from './said-apart'

type Row = { requirement: string; finding: Finding | null; at: number }

/** What is recommended; where something is missing, what of the standard it is and what is to be done. */
export function Recommend({ t, view }: { t: Translate; view: Judged }) {
  const { review, recommendable } = view
  const reasoned = recommendable.some((code) => NEEDS_REASONS.has(code))
  return (
    <KeptAsChosen words={wordsOf(t, view)}>
      <RadioGroup
        name="recommendation"
        label={t('reading.recommend.title')}
        labelLook="large"
        choices={recommendable.map((code) => ({
          value: code,
          label: t.any(`reading.recommend.${code}`),
          hint: t.any(`reading.recommend.${code}.hint`),
        }))}
        defaultValue={review.recommendation ?? undefined}
      />
      {reasoned && <Reasons t={t} view={view} />}
    </KeptAsChosen>
  )
}

/** What the browser calls what was said elsewhere. */
function wordsOf(t: Translate, { assessment, offered, recommendable }: Judged): SaidWords {
  const named = (codes: readonly string[], key: string) =>
    Object.fromEntries(codes.map((code) => [code, t.any(`${key}.${code || 'none'}`)]))
  return {
    recommendation: named(recommendable, 'reading.recommend'),
    requirement: named([...requirementsOf(assessment), ''], 'rules.requirement'),
    reason: named([...DEFER_REASONS, ...offered], 'rules.defer'),
  }
}

/** Shown once a recommendation asks for it; without it they are sent along and left aside. */
function Reasons({ t, view: { assessment, review, offered } }: { t: Translate; view: Judged }) {
  const { findings, addOns } = assessment
  const ers = (addOns.ERS?.findings ?? []).filter((one) => !findings.some(({ code }) => code === one.code))
  const all = [...findings, ...ers].filter(({ status }) => status !== 'not-required')
  const open = all.filter((finding) => !isSettled(finding))
  const rest = all.filter((finding) => isSettled(finding))
  const rows = [...open, ...rest, null].map((finding, at): Row => ({ requirement: finding?.code ?? '', finding, at }))
  const said = new Map(review.reasons.map((reason) => [reason.requirement, reason]))
  // Nothing was said yet: the findings suggest.
  const proposed = ({ finding }: Row) => (said.size === 0 && finding ? (reasonFor(finding) ?? '') : '')
  const row = (one: Row) => (
    <ReasonRow
      key={one.requirement}
      t={t}
      row={one}
      said={said.get(one.requirement) ?? { reason: proposed(one) }}
      own={offered}
      narrow
    />
  )
  const more = rows.slice(open.length)
  return (
    <section
      aria-labelledby="why-title"
      id={`review-${review.id}-reasons`}
      data-names={`review-${review.id}-reasons`}
      data-label={t('reading.reasons.title')}
      className="hidden gap-4 group-has-[input[value=defer]:checked]/rec:grid group-has-[input[value=moreInformation]:checked]/rec:grid"
    >
      <div>
        <h3 id="why-title" className="heading text-lg">
          {t('reading.reasons.title')}
        </h3>
        <p className="text-muted text-sm">{t('reading.reasons.lead')}</p>
      </div>
      {rows.slice(0, open.length).map(row)}
      <Disclosure
        look="panel"
        open={open.length === 0 || more.some(({ requirement }) => said.has(requirement))}
        summary={t('reading.reasons.rest')}
      >
        <div className="grid gap-5">{more.map(row)}</div>
      </Disclosure>
    </section>
  )
}
