import { claimsById, OtherClaims } from '@/components/portfolio/entry-claims'
import { EntryList } from '@/components/portfolio/entry-list'
import { judgedById } from '@/components/portfolio/entry-state'
import type { Tone } from '@/components/ui/callout'
import type { IconName } from '@/components/ui/icon'
import { StatusTag } from '@/components/ui/tag'
import { formatDay, formatHours } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { ClaimView } from '@/lib/portfolio/queries/claims'
import type { RunState } from '@/lib/rsc/policy'
import type { RunLine } from '@/lib/rsc/queries/supervision'
import type { Finding } from '@/lib/rules/finding'

const LOOK: Record<RunState, { tone: Tone; icon: IconName }> = {
  confirmed: { tone: 'success', icon: 'circle-check' },
  corrected: { tone: 'success', icon: 'pencil' },
  disputed: { tone: 'danger', icon: 'octagon-alert' },
  asked: { tone: 'info', icon: 'hourglass' },
  unasked: { tone: 'neutral', icon: 'circle-dashed' },
}

type Props = { t: Translate; base: string; runs: RunLine[]; findings: readonly Finding[]; others: readonly ClaimView[] }

/** The runs of sessions, the latest first, each with its giver's word and with why it does not count where it does not. */
export function RunList({ t, base, runs, findings, others }: Props) {
  const judged = judgedById(findings)
  const claims = claimsById(others)
  const day = (on: Parameters<typeof formatDay>[1]) => formatDay(t.locale, on)
  const items = runs.map((run) => {
    const counts = (judged.get(run.id) ?? []).some(({ entry }) => entry.counted > 0)
    const why = (judged.get(run.id) ?? []).flatMap(({ entry }) =>
      entry.reason && entry.reason !== 'unconfirmed' && entry.explanation ? [say(t, entry.explanation)] : [],
    )
    return {
      id: run.id,
      title: t('rsc.run.title', { giver: run.giverName }),
      group: run.from.slice(0, 4),
      facts: [
        t('rsc.run.days', { from: day(run.from), to: day(run.to) }),
        t.any(`rsc.format.${run.format}`),
        t.any(`rsc.concerns.${run.concerns}`),
      ],
      amount: t('rsc.run.hours', { hours: formatHours(t.locale, run.minutes) }),
      state: (
        <>
          <RunStanding t={t} run={run} counts={counts} why={[...new Set(why)]} />
          <OtherClaims t={t} id={run.id} claims={claims} />
        </>
      ),
      locked: !run.mayChange,
      href: `${base}/${run.id}`,
      removeHref: `${base}/${run.id}/remove`,
    }
  })
  return <EntryList t={t} items={items} />
}

type Standing = { t: Translate; run: RunLine; counts: boolean; why: string[] }

function RunStanding({ t, run, counts, why }: Standing) {
  const { state, correctedFrom, disputeNote, giverName } = run
  const day = (on: Parameters<typeof formatDay>[1]) => formatDay(t.locale, on)
  const said = [
    correctedFrom &&
      t('rsc.corrected.from', {
        hours: formatHours(t.locale, correctedFrom.minutes),
        from: day(correctedFrom.fromDay),
        to: day(correctedFrom.toDay),
      }),
    disputeNote && t('rsc.disputed.note', { giver: giverName, note: disputeNote }),
    state === 'disputed' && t('rsc.disputed.next'),
    ...why,
  ].filter((text): text is string => typeof text === 'string')
  return (
    <div className="text-sm">
      <span className="flex flex-wrap gap-2">
        <StatusTag {...LOOK[state]}>{t(`rsc.state.${state}`)}</StatusTag>
        {counts && <StatusTag tone="success">{t('ledger.counts.yes')}</StatusTag>}
        {!counts && why.length > 0 && <StatusTag tone="warning">{t('ledger.counts.no')}</StatusTag>}
      </span>
      {said.map((text) => (
        <p key={text} className="mt-1 max-w-prose break-words">
          {text}
        </p>
      ))}
    </div>
  )
}
