import type { FormAction } from '@/lib/core/action-result'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { CaseEntry } from '@/lib/review/queries/case-entries'
import { ActionButton } from '../forms/action-button'
import { TextLink } from '../ui/text-link'
import { EntryEvidence, MarkWord } from './entry-evidence'

export type EntryActs = { org: string; applicationId: string; mayMark: boolean; mayRequest: boolean; mark: FormAction }

/** One entry as evidence: what it says, what it counts for, its documents, the coordinator's word on it. */
export function CaseEntryRow({ t, entry, acts }: { t: Translate; entry: CaseEntry; acts: EntryActs }) {
  const { kind, id, title } = entry
  return (
    <li id={id} className="grid scroll-mt-6 gap-1 py-3 first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">{say(t, title)}</h3>
        <MarkWord t={t} entry={entry} />
      </div>
      <EntryEvidence t={t} org={acts.org} entry={entry} />
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
  return (
    <li id={entry.id} className="grid scroll-mt-6 gap-1 py-3 first:pt-0 last:pb-0">
      <h2 className="font-semibold">{say(t, entry.title)}</h2>
      <EntryEvidence t={t} org={org} entry={entry} />
    </li>
  )
}
