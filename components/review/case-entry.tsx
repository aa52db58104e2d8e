import type { FormAction } from '@/lib/core/action-result'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { CaseEntry, EntryCount } from '@/lib/review/queries/case-entries'
import { ActionButton } from '../forms/action-button'
import { GradeTag } from '../portfolio/grade-tag'
import { cn } from '../ui/cn'
import { Icon } from '../ui/icon'
import { TextLink } from '../ui/text-link'
import { DocumentLinks } from './document-links'

export type EntryActs = { org: string; applicationId: string; mayMark: boolean; mayRequest: boolean; mark: FormAction }

/** One entry as evidence: what it says, what it counts for, its documents, the coordinator's word on it. */
export function CaseEntryRow({ t, entry, acts }: { t: Translate; entry: CaseEntry; acts: EntryActs }) {
  const { kind, id, title, lines, counts, documents, confirmation } = entry
  const shown = counts.filter(({ requirement, reason }) => requirement !== 'competencies' || reason !== null)
  return (
    <li id={id} className="grid scroll-mt-6 gap-1 py-3 first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">{say(t, title)}</h3>
        <MarkWord t={t} entry={entry} />
      </div>
      {entry.grade && (
        <p>
          <GradeTag t={t} grade={entry.grade} />
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
      <DocumentLinks t={t} org={acts.org} documents={documents} />
      {(acts.mayMark || acts.mayRequest) && (
        <div className="no-print flex flex-wrap items-center gap-x-4">
          {acts.mayMark && (entry.mark?.mark !== 'verified' || entry.mark.stale) && (
            <ActionButton
              id={`verify-${id}`}
              action={acts.mark}
              input={{ applicationId: acts.applicationId, entryKind: kind, entryId: id, mark: 'verified' }}
              size="small"
              icon="check"
            >
              {t('review.mark.verify')}
              <span className="sr-only">: {say(t, title)}</span>
            </ActionButton>
          )}
          {acts.mayMark && (
            <TextLink
              href={`/${acts.org}/office/applications/${acts.applicationId}/mark/${kind}/${id}`}
              className="py-2 text-sm"
              plain
            >
              {t('review.mark.refuse')}
              <span className="sr-only">: {say(t, title)}</span>
            </TextLink>
          )}
          {acts.mayRequest && (
            <TextLink
              href={`/${acts.org}/office/applications/${acts.applicationId}/request?entry=${id}#ask-${id}`}
              className="py-2 text-sm"
              plain
            >
              {t('review.request.about')}
              <span className="sr-only">: {say(t, title)}</span>
            </TextLink>
          )}
        </div>
      )}
    </li>
  )
}

/** The same for somebody who only reads along: no act, and no word of the office's own checking. */
export function ReadEntry({ t, org, entry }: { t: Translate; org: string; entry: CaseEntry }) {
  const { id, title, lines, counts, documents, confirmation } = entry
  return (
    <li id={id} className="grid scroll-mt-6 gap-1 py-3 first:pt-0 last:pb-0">
      <h2 className="font-semibold">{say(t, title)}</h2>
      <p className="figures text-muted text-sm">{lines.map((line) => say(t, line)).join(' · ')}</p>
      {confirmation && <p className="text-sm">{t(`review.confirmation.${confirmation}`)}</p>}
      {counts
        .filter(({ requirement, reason }) => requirement !== 'competencies' || reason !== null)
        .map((count) => (
          <CountLine key={count.requirement} t={t} count={count} />
        ))}
      <DocumentLinks t={t} org={org} documents={documents} />
    </li>
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

/** What the rules made of the entry for one requirement: how much counts, or why it does not. */
export function CountLine({ t, count }: { t: Translate; count: EntryCount }) {
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
