import { StatusTag } from '@/components/ui/tag'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { SectionView } from '@/lib/portfolio/queries/section'
import type { EntryFinding, Finding } from '@/lib/rules/finding'

type Judged = { finding: Finding; entry: EntryFinding }

/** What each entry brings, by its id: looked up once for the whole list. */
export function judgedById(findings: readonly Finding[]): ReadonlyMap<string, Judged[]> {
  const byId = new Map<string, Judged[]>()
  for (const finding of findings) {
    if (finding.status === 'not-required') continue
    // Where one entry is enough and is there, the others need no excuse.
    const enough = finding.unit === null && finding.status === 'met'
    for (const entry of finding.entries) {
      if (enough && entry.counted === 0) continue
      byId.set(entry.id, [...(byId.get(entry.id) ?? []), { finding, entry }])
    }
  }
  return byId
}

type Props = { t: Translate; id: string; judged: readonly Judged[]; view: Pick<SectionView, 'marks'> }

/** Whether an entry counts here; if not, why, in the rules' own sentence. */
export function EntryState({ t, id, judged, view }: Props) {
  const mark = view.marks.find((one) => one.entryId === id)
  if (mark) {
    const reason = mark.reason && t.has(`review.reason.${mark.reason}`) ? t.any(`review.reason.${mark.reason}`) : ''
    return (
      <div className="text-sm">
        <StatusTag tone="danger">{t('ledger.counts.notAccepted')}</StatusTag>
        <p className="mt-1">{[reason, mark.note].filter(Boolean).join(' ')}</p>
      </div>
    )
  }
  if (judged.length === 0) return null
  const counts = judged.some(({ entry }) => entry.counted > 0)
  const whole = judged.filter(
    ({ finding }) => !finding.code.startsWith('training.') || finding.code === 'training.total',
  )
  const why = (counts ? [] : whole).flatMap(({ finding, entry }) => {
    if (!entry.explanation) return []
    const sentence = say(t, entry.explanation)
    const requirement = t.any(`rules.requirement.${finding.code}`)
    return [whole.length > 1 ? t('ledger.counts.for', { requirement, why: sentence }) : sentence]
  })
  return (
    <div className="text-sm">
      {counts ? (
        <StatusTag tone="success">{t('ledger.counts.yes')}</StatusTag>
      ) : (
        <StatusTag tone="warning">{t('ledger.counts.no')}</StatusTag>
      )}
      {[...new Set(why)].map((sentence) => (
        <p key={sentence} className="mt-1 max-w-prose">
          {sentence}
        </p>
      ))}
    </div>
  )
}
