import { ActionButton } from '@/components/forms/action-button'
import { Icon } from '@/components/ui/icon'
import { StatusTag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { GiverLine } from '@/lib/rsc/queries/supervision'
import { qualifiedWords } from './qualified-words'

export type GiverActs = { ask: FormAction; remove: FormAction }
type Props = { t: Translate; base: string; applicationId: string; givers: GiverLine[]; acts: GiverActs }

/** The givers of a log: since when their hours count, what waits for their word, and how to ask for it. */
export function GiverList({ t, base, applicationId, givers, acts }: Props) {
  return (
    <ul className="panel divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
      {givers.map((giver) => (
        <li key={giver.id} id={`giver-${giver.id}`} className="grid gap-2.5 px-4 py-4 sm:px-5">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <h3 className="min-w-0 break-words font-semibold text-lg">{giver.name}</h3>
            {giver.known ? (
              <StatusTag tone="success">{t('rsc.giver.known')}</StatusTag>
            ) : (
              <StatusTag tone="warning">{t('rsc.giver.unknown')}</StatusTag>
            )}
          </div>
          <Standing t={t} giver={giver} />
          <Waiting t={t} giver={giver} />
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            {giver.waiting.runs > 0 && !giver.asked && (
              <ActionButton
                id={`ask-${giver.id}`}
                action={acts.ask}
                input={{ applicationId, giverId: giver.id }}
                icon="send"
                variant="primary"
              >
                {t('rsc.giver.ask')}
                <span className="sr-only">: {giver.name}</span>
              </ActionButton>
            )}
            {!giver.known && (
              <TextLink href={`${base}/givers/${giver.id}`} className="inline-flex min-h-11 items-center">
                {t('rsc.giver.change')}
                <span className="sr-only">: {giver.name}</span>
              </TextLink>
            )}
            {!giver.used && (
              <ActionButton
                id={`drop-${giver.id}`}
                action={acts.remove}
                input={{ applicationId, giverId: giver.id }}
                variant="link"
              >
                {t('rsc.giver.remove')}
                <span className="sr-only">: {giver.name}</span>
              </ActionButton>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Standing({ t, giver }: { t: Translate; giver: GiverLine }) {
  const words = qualifiedWords(t, giver.qualified)
  if (words.length > 0) return <p className="figures text-muted text-sm">{words.join(' · ')}</p>
  return (
    <p className="flex max-w-prose gap-2 text-sm">
      <Icon name="info" className="mt-[0.3em] size-3.5 text-warning" />
      <span>{t(giver.known ? 'rsc.giver.none' : 'rsc.giver.unknown.text')}</span>
    </p>
  )
}

function Waiting({ t, giver }: { t: Translate; giver: GiverLine }) {
  const { waiting, asked, lapsed, bounced } = giver
  const day = (on: Parameters<typeof formatDay>[1]) => formatDay(t.locale, on)
  const facts = [
    waiting.runs > 0 && t('rsc.giver.waiting', { runs: waiting.runs, hours: formatHours(t.locale, waiting.minutes) }),
    asked && t('rsc.giver.asked', { on: day(asked.on), until: day(asked.until) }),
    asked?.reminded && t('rsc.giver.reminded', { on: day(asked.reminded) }),
    !asked && lapsed && waiting.runs > 0 && t('rsc.giver.lapsed'),
  ].filter(Boolean)
  return (
    <>
      {facts.length > 0 && <p className="figures text-sm">{facts.join(' · ')}</p>}
      {bounced && (
        <p className="font-semibold text-danger text-sm">
          {t(giver.known ? 'rsc.giver.bouncedKnown' : 'rsc.giver.bounced')}
        </p>
      )}
    </>
  )
}
