import { claimsById, OtherClaims } from '@/components/portfolio/entry-claims'
import { EntryList } from '@/components/portfolio/entry-list'
import { judgedById } from '@/components/portfolio/entry-state'
import type { Place } from '@/components/portfolio/place'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { StatusTag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { formatDay, formatHours } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/say'
import type { ClaimView } from '@/lib/portfolio/queries/claims'
import type { SessionEntry } from '@/lib/rsc/queries/supervision'
import type { Finding } from '@/lib/rules/finding'
import { stateWords } from './session-words'

type Props = { place: Place; sessions: SessionEntry[]; findings: readonly Finding[]; others: readonly ClaimView[] }
const SHOWN = 50

/** The single sessions shared with givers, as they stand in an application: each with why it does not count, if it does not. */
export function SessionsOfLog({ place, sessions, findings, others }: Props) {
  const { t, org } = place
  const judged = judgedById(findings)
  const claims = claimsById(others)
  const waiting = sessions.filter((one) => one.mine).length
  const items = sessions.slice(0, SHOWN).map((one) => {
    const counts = (judged.get(one.id) ?? []).some(({ entry }) => entry.counted > 0)
    const why = (judged.get(one.id) ?? []).flatMap(({ entry }) =>
      entry.reason && entry.reason !== 'unconfirmed' && entry.explanation ? [say(t, entry.explanation)] : [],
    )
    const tone = one.state === 'confirmed' ? 'success' : one.state === 'differs' ? 'danger' : 'info'
    return {
      id: one.id,
      title: t('rsc.run.title', { giver: one.giverName }),
      group: one.heldOn.slice(0, 4),
      facts: [
        formatDay(t.locale, one.heldOn),
        t.any(`rsc.format.${one.format}`),
        t.any(`rsc.concerns.${one.concerns}`),
      ],
      amount: t('rsc.run.hours', { hours: formatHours(t.locale, one.minutes) }),
      state: (
        <>
          <span className="flex flex-wrap gap-2 text-sm">
            <StatusTag tone={tone}>{stateWords(t, { ...one, other: one.giverName })}</StatusTag>
            {counts && <StatusTag tone="success">{t('ledger.counts.yes')}</StatusTag>}
            {!counts && why.length > 0 && <StatusTag tone="warning">{t('ledger.counts.no')}</StatusTag>}
          </span>
          {[...new Set(why)].map((sentence) => (
            <p key={sentence} className="mt-1 max-w-prose text-sm">
              {sentence}
            </p>
          ))}
          <OtherClaims t={t} id={one.id} claims={claims} />
        </>
      ),
      href: `/${org}/sessions/${one.id}`,
    }
  })
  return (
    <section aria-labelledby="sessions-title" className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id="sessions-title" className="heading text-xl">
          {t('sessions.log.supervision')}
        </h2>
        <ButtonLink href={`/${org}/sessions/new?as=member`} icon="plus" variant="secondary" size="small">
          {t('sessions.log.member')}
        </ButtonLink>
      </div>
      {waiting > 0 && <Callout tone="info">{t('sessions.log.supervision.waiting', { count: waiting })}</Callout>}
      <p className="max-w-prose text-muted">{t('sessions.log.supervision.lead')}</p>
      {items.length > 0 && <EntryList t={t} items={items} />}
      <p>
        <TextLink href={`/${org}/sessions`}>{t('sessions.log.supervision.open')}</TextLink>
      </p>
    </section>
  )
}
