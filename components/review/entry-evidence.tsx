import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { CaseEntry, EntryCount } from '@/lib/review/queries/case-entries'
import { GradeTag } from '../portfolio/grade-tag'
import { cn } from '../ui/cn'
import { Icon } from '../ui/icon'
import { DocumentLinks } from './document-links'

type Evidence = Pick<CaseEntry, 'grade' | 'lines' | 'counts' | 'documents' | 'confirmation'>

/** What an entry says below its title, what the rules made of it, and its documents: the same for everybody who judges it. */
export function EntryEvidence({ t, org, entry }: { t: Translate; org: string; entry: Evidence }) {
  const { grade, lines, counts, documents, confirmation } = entry
  // The grid of competencies shows what an entry covers; said here is only why it does not.
  const shown = counts.filter(({ requirement, reason }) => requirement !== 'competencies' || reason !== null)
  return (
    <>
      {grade && (
        <p>
          <GradeTag t={t} grade={grade} />
        </p>
      )}
      <p className="figures text-muted text-sm">{lines.map((line) => say(t, line)).join(' · ')}</p>
      {confirmation && (
        <p className={cn('text-sm', confirmation !== 'confirmed' && 'font-semibold')}>
          {t(`review.confirmation.${confirmation}`)}
        </p>
      )}
      {shown.map((count) => (
        <CountLine key={count.requirement} t={t} count={count} />
      ))}
      <DocumentLinks t={t} org={org} documents={documents} />
    </>
  )
}

/** What the rules made of the entry for one requirement: how much counts, or why it does not. */
function CountLine({ t, count }: { t: Translate; count: EntryCount }) {
  const { unit, counted, pending, offered, reason, explanation } = count
  const requirement = t.any(`rules.requirement.${count.requirement}`)
  const amount = (value: number) => (unit === 'minutes' ? { minutes: value } : value)
  const key = pending > 0 ? 'pending' : reason ? 'not' : counted < offered ? 'part' : 'full'
  const text = say(t, {
    key: `review.counts.${unit === 'minutes' ? 'hours' : unit === 'days' ? 'days' : 'plain'}.${key}`,
    values: { requirement, counted: amount(counted), offered: amount(offered), pending: amount(pending) },
  })
  return (
    <p className="figures flex gap-1.5 text-sm">
      <Icon
        name={key === 'not' ? 'circle-minus' : key === 'pending' ? 'hourglass' : 'check'}
        className={cn(
          'mt-[0.2em] size-3.5',
          key === 'not' ? 'text-danger' : key === 'pending' ? 'text-warning' : 'text-success',
        )}
      />
      <span>
        {text}
        {explanation && ` ${say(t, explanation)}`}
      </span>
    </p>
  )
}

/** The coordinator's word on an entry. */
export function MarkWord({ t, entry: { mark } }: { t: Translate; entry: Pick<CaseEntry, 'mark'> }) {
  if (!mark) return <span className="text-muted text-sm">{t('review.mark.none')}</span>
  const verified = mark.mark === 'verified'
  return (
    <span className={cn('inline-flex items-center gap-1.5 text-sm', verified ? 'text-success' : 'text-danger')}>
      <Icon name={verified ? 'circle-check' : 'circle-x'} className="size-4" />
      {verified
        ? t('review.mark.verified')
        : t('review.mark.refused', { reason: t.any(`review.reason.${mark.reason}`) })}
      {mark.note && ` – ${mark.note}`}
      {mark.stale && <strong> · {t('review.mark.stale')}</strong>}
    </span>
  )
}
