import type { ReactNode } from 'react'
import type { FormAction } from '@/lib/core/action-result'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { ReadRating } from '@/lib/references/queries/for-reviewer'
import type { Judged, JudgedEntry } from '@/lib/review/queries/judged'
import { explain } from '@/lib/rules/explain'
import type { Finding } from '@/lib/rules/finding'
import { type SectionCode, sectionOf } from '@/lib/rules/sections'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SubmitButton } from '../forms/submit-button'
import { FindingStatus } from '../review/finding-status'
import { Values } from '../review/said'
import { Disclosure } from '../ui/disclosure'
import { JudgedEntryRow } from './judged-entry'
import { ReadRatings } from './read-ratings'

type Props = {
  t: Translate
  org: string
  view: Judged
  ratings: readonly ReadRating[]
  /** The entry whose finer lists are drawn for whoever has no JavaScript. */
  opened?: string
  saveTicks: FormAction
}

const ORDER = ['education', 'work', 'training', 'supervision', 'giving', 'values', 'references', 'membership'] as const

/** The case part by part: what is asked and found, and below it the evidence with the boxes to tick. */
export function JudgedSections({ t, org, view, ratings, opened, saveTicks }: Props) {
  const { assessment, entries } = view
  const alone = assessment.category === null
  const ers = (assessment.addOns.ERS?.findings ?? []).filter(({ code }) => alone || code.startsWith('ers.'))
  const findings = [...assessment.findings, ...ers].filter(({ status }) => status !== 'not-required')
  const practice = view.review.kind === 'calibration'

  function evidence(code: SectionCode): ReactNode {
    if (code === 'values') return view.values.length > 0 ? <Values t={t} values={view.values} /> : null
    if (code === 'references') return practice ? null : <ReadRatings t={t} ratings={ratings} />
    const rows = entries.filter((entry) => entry.section === code)
    return rows.length === 0 ? null : <Entries {...{ t, org, view, rows, opened, saveTicks, code }} />
  }

  return ORDER.map((code) => {
    const asked = findings.filter((finding) => sectionOf(finding.code) === code)
    const shown = evidence(code)
    if (!shown && asked.length === 0) return null
    return (
      <section
        key={code}
        id={code}
        aria-labelledby={`${code}-title`}
        className="scroll-mt-24 border-line border-t pt-4"
      >
        <h2 id={`${code}-title`} className="heading text-xl">
          {t(`review.section.${code}`)}
        </h2>
        <Asked t={t} findings={asked} />
        <div className="mt-3 min-w-0">{shown ?? <p className="text-muted">{t('review.case.noEntries')}</p>}</div>
      </section>
    )
  })
}

/** What the standard asks here and what the rules found, one line each, with the reckoning behind it to open. */
function Asked({ t, findings }: { t: Translate; findings: readonly Finding[] }) {
  return findings.map((finding) => {
    const sentences = explain(finding)
    const line = (
      <span className="flex flex-wrap items-center gap-x-3">
        <span className="text-ink">{t.any(`rules.requirement.${finding.code}`)}</span>
        <FindingStatus t={t} status={finding.status} />
      </span>
    )
    if (sentences.length === 0) return <div key={finding.code}>{line}</div>
    return (
      <Disclosure key={finding.code} summary={line} open={finding.status === 'unmet' || finding.status === 'pending'}>
        {sentences.map((sentence) => (
          <p key={`${sentence.key} ${JSON.stringify(sentence.values ?? '')}`} className="figures text-sm">
            {say(t, sentence)}
          </p>
        ))}
      </Disclosure>
    )
  })
}

type EntriesProps = Omit<Props, 'ratings'> & { rows: readonly JudgedEntry[]; code: SectionCode }

/** Each box saves itself; without JavaScript a part is saved as a whole by its button. */
function Entries({ t, org, view, rows, opened, saveTicks, code }: EntriesProps) {
  const finer = view.finer.some(({ items }) => items.length > 0)
  const ticked = rows.filter(({ claimed }) => claimed !== null)
  const editable = view.review.phase === 'open'
  const list = (
    <ul className="divide-y divide-line">
      {rows.map((entry) => (
        <JudgedEntryRow key={entry.id} t={t} org={org} entry={entry} open={entry.id === opened} finer={finer} />
      ))}
    </ul>
  )
  if (ticked.length === 0 || !editable) return list
  return (
    <ActionForm id={`ticks-${view.review.id}-${code}`} action={saveTicks} guard={false} className="gap-3!">
      <Hidden name="reviewId" value={view.review.id} />
      {list}
      <noscript>
        {ticked.map(({ kind, id }) => (
          <input
            key={id}
            type="hidden"
            name="entries[]"
            value={`${kind}:${id}:${finer && id !== opened ? 'plain' : 'all'}`}
          />
        ))}
        <SubmitButton variant="secondary" icon="save">
          {t('reading.tick.save', { section: t(`review.section.${code}`) })}
        </SubmitButton>
      </noscript>
    </ActionForm>
  )
}
