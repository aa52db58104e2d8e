import { formatDay, formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { ApplicationHead } from '@/lib/portfolio/queries/head'
import type { TrackerView } from '@/lib/portfolio/queries/tracker'
import { trailSentence } from '../review/trail-sentence'
import { Callout } from '../ui/callout'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'
import { Timeline } from '../ui/timeline'
import { LetterTable } from './letter-table'

/** Letters in sight; on a phone each is a card, and what happened stands below them. */
const LATEST = 5

type Props = { t: Translate; zone: string; head: ApplicationHead; view: TrackerView }

/** After submission: the stage, whose turn, when to expect an answer, every letter, and what happened. */
export function Tracker({ t, zone, head, view }: Props) {
  const { turn, next, expectedOn, stages, letters, entries, coordinator, round } = view
  const moment = (date: Date) => formatMoment(t.locale, date, zone)
  const ended = turn === null
  return (
    <div className="grid gap-8">
      <Callout
        tone={turn === 'applicant' ? 'warning' : ended ? 'neutral' : 'info'}
        title={t(`portfolio.tracker.turn.${turn ?? 'nobody'}`)}
      >
        <p>{t(`portfolio.tracker.next.${next}`)}</p>
        {!ended && expectedOn && (
          <p className="mt-1 font-semibold">
            {t('portfolio.tracker.expected', { date: formatDay(t.locale, expectedOn, 'long') })}
          </p>
        )}
        {!ended && round && (
          <p className="mt-1">
            {round.decideOn === expectedOn
              ? t('rounds.tracker.round', { round: round.name, date: formatDay(t.locale, round.decideOn, 'long') })
              : t('rounds.tracker.roundOnly', { round: round.name })}
          </p>
        )}
        {!ended && (
          <p className="mt-1">
            {coordinator
              ? t('portfolio.tracker.coordinator', { name: coordinator })
              : t('portfolio.tracker.noCoordinator')}
          </p>
        )}
      </Callout>
      <Panel id="stages" title={t('portfolio.tracker.title')}>
        <Timeline
          label={t('portfolio.tracker.timeline')}
          items={stages.map(({ stage, at, since }) => ({
            id: stage,
            title:
              stage === 'decision' && ended
                ? t(`portfolio.state.${head.state}`)
                : t(`portfolio.tracker.stage.${stage}`),
            stage: at,
            when: since ? moment(since) : undefined,
            dateTime: since?.toISOString(),
          }))}
        />
      </Panel>
      <Panel id="letters" title={t('portfolio.tracker.letters')} look="bare">
        <LetterTable t={t} zone={zone} letters={letters.slice(0, LATEST)} />
        {letters.length > LATEST && (
          <Disclosure
            className="px-5 pb-2 sm:px-6"
            summary={t('portfolio.tracker.letters.earlier', { count: letters.length - LATEST })}
          >
            <LetterTable t={t} zone={zone} letters={letters.slice(LATEST)} />
          </Disclosure>
        )}
      </Panel>
      <Panel id="history" title={t('portfolio.tracker.history')}>
        <Timeline
          label={t('portfolio.tracker.history')}
          items={entries.map((entry) => ({
            id: entry.id,
            title: trailSentence(t, entry),
            when: moment(entry.at),
            dateTime: entry.at.toISOString(),
            icon: 'circle-dot',
          }))}
        />
      </Panel>
    </div>
  )
}
