import { ActionButton } from '@/components/forms/action-button'
import type { Tone } from '@/components/ui/callout'
import { StatusTag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { SessionLine } from '@/lib/rsc/queries/session-log'
import { DifferenceTable } from './difference-table'
import { contentWords, meetingWords, stateWords } from './session-words'

const TONES: Record<SessionLine['state'], Tone> = {
  planned: 'neutral',
  held: 'info',
  'awaits-member': 'info',
  'awaits-giver': 'info',
  differs: 'danger',
  confirmed: 'success',
}

type Props = {
  t: Translate
  base: string
  lines: readonly SessionLine[]
  acts?: { confirm: FormAction; accept: FormAction }
}

/** Sessions in a list; with `acts` the one tap that confirms stands in the row. */
export function SessionList({ t, base, lines, acts }: Props) {
  return (
    <ul className="panel divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
      {lines.map((line) => (
        <SessionItem key={line.id} t={t} base={base} line={line} acts={acts} />
      ))}
    </ul>
  )
}

function SessionItem({ t, base, line, acts }: { t: Translate; base: string; line: SessionLine; acts: Props['acts'] }) {
  const { id, other, group, side, may, state, version } = line
  const day = formatDay(t.locale, line.heldOn)
  const beside = <span className="sr-only">: {`${other}, ${day}`}</span>
  return (
    <li id={`session-${id}`} className="grid gap-2.5 px-4 py-4 sm:px-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        <p className="min-w-0 break-words font-semibold">
          <TextLink plain quiet href={`${base}/${id}`} className="py-0.5">
            {t(`sessions.with.${side}`, { other })}
          </TextLink>
        </p>
        <StatusTag tone={TONES[state]}>{stateWords(t, line)}</StatusTag>
      </div>
      <div className="figures text-sm">
        <p>{meetingWords(t, line, line.startsAt).join(' · ')}</p>
        <p className="text-muted">{contentWords(t, line).join(' · ')}</p>
        {group.length > 0 && <p className="text-muted">{t('sessions.also', { names: group.join(', ') })}</p>}
      </div>
      {line.difference && <DifferenceTable t={t} line={line} />}
      {acts && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          {may.confirm && (
            <ActionButton
              id={`confirm-${id}`}
              action={acts.confirm}
              input={{ seen: `${id}:${version}` }}
              variant="primary"
              icon="check"
            >
              {t(state === 'held' ? 'sessions.act.held' : 'sessions.act.confirm')}
              {beside}
            </ActionButton>
          )}
          {may.accept && (
            <ActionButton id={`accept-${id}`} action={acts.accept} input={{ entryId: id, version }} variant="primary">
              {t('sessions.act.accept', { other })}
              {beside}
            </ActionButton>
          )}
          {may.differ && (
            <TextLink href={`${base}/${id}?do=differ`} className="inline-flex min-h-11 items-center">
              {t('sessions.act.differ')}
              {beside}
            </TextLink>
          )}
          {(may.accept || state === 'held') && (
            <TextLink href={`${base}/${id}`} className="inline-flex min-h-11 items-center">
              {t('sessions.act.open')}
              {beside}
            </TextLink>
          )}
        </div>
      )}
    </li>
  )
}
