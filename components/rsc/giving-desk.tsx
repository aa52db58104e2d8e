import { ActionButton } from '@/components/forms/action-button'
import { Page, Section } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { summed } from '@/components/portfolio/findings-panel'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { RequirementPanel } from '@/components/ui/requirement-panel'
import { Stat, StatRow } from '@/components/ui/stat'
import { StatusTag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { GivingDesk } from '@/lib/rsc/queries/giving-desk'
import { GivenMonths, GiverMatrix, SuperviseeTable } from './giving-tables'
import { monthName } from './month-name'
import { RscTabs } from './rsc-tabs'
import { SeriesSection } from './series-section'
import { SessionTexts } from './session-texts'

type Props = { t: Translate; slug: string; desk: GivingDesk; said?: string; confirm: FormAction; end: FormAction }
const SAID = {
  listed: 'givers.giving.said.listed',
  unlisted: 'givers.giving.said.unlisted',
  ended: 'sessions.series.ended',
  answered: 'givers.giving.said.answered',
} as const

/** The page of somebody who gives RSC: what waits, whom they supervise, what they gave and what they may give to whom. */
export function GivingDeskPage({ t, slug, desk, said, confirm, end }: Props) {
  const note = said && Object.hasOwn(SAID, said) ? SAID[said as keyof typeof SAID] : undefined
  const { received, ers, supervisees } = desk
  return (
    <SessionTexts locale={t.locale}>
      <Page>
        {note && (
          <Callout tone="success" role="status">
            {t(note)}
          </Callout>
        )}
        <PageHeader
          title={t('givers.giving.title')}
          lead={t('givers.giving.lead')}
          actions={
            supervisees.length > 0 && (
              <ButtonLink href={`/${slug}/sessions/new?as=giver`} icon="plus">
                {t('sessions.log.giver')}
              </ButtonLink>
            )
          }
        />
        <RscTabs t={t} slug={slug} at="giving" desk />
        <WaitingRuns t={t} slug={slug} rows={desk.runs} />
        <Waiting t={t} rows={desk.toConfirm} confirm={confirm} />
        <SeriesSection t={t} slug={slug} rows={desk.series} end={end} may={supervisees.length > 0} />
        <Section id="people" title={t('givers.giving.people')}>
          <SuperviseeTable t={t} rows={supervisees} />
        </Section>
        <Section id="months" title={t('givers.giving.months')}>
          <GivenMonths t={t} months={desk.months} overMonths={desk.overMonths} />
        </Section>
        <Section id="matrix" title={t('givers.giving.matrix')}>
          <GiverMatrix t={t} rows={desk.matrix} />
        </Section>
        <Section id="received" title={t('givers.giving.received')}>
          <StatRow>
            <Stat
              label={t('givers.giving.hours')}
              value={formatHours(t.locale, received.minutes)}
              note={t('givers.giving.received.hours', { hours: formatHours(t.locale, received.aboutProvided) })}
            />
          </StatRow>
        </Section>
        {ers && <ErsSection t={t} ers={ers} />}
        <Directory t={t} slug={slug} desk={desk} />
      </Page>
    </SessionTexts>
  )
}

/** Runs of sessions are answered where each entry can be seen: nothing is confirmed unread. */
function WaitingRuns({ t, slug, rows }: { t: Translate; slug: string; rows: GivingDesk['runs'] }) {
  if (rows.length === 0) return null
  return (
    <Section id="runs" title={t('givers.giving.runs')} lead={t('givers.giving.runs.lead')}>
      <ul className="panel divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
        {rows.map(({ giverId, name, count, minutes, from, to }) => {
          const days = t('rsc.run.days', { from: formatDay(t.locale, from), to: formatDay(t.locale, to) })
          const hours = formatHours(t.locale, minutes)
          return (
            <li
              key={giverId}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5 px-4 py-3.5 sm:px-5"
            >
              <div className="min-w-0">
                <p className="break-words font-semibold">{name}</p>
                <p className="figures text-muted text-sm">
                  {t('givers.giving.runs.row', { count, hours })} · {days}
                </p>
              </div>
              <ButtonLink href={`/${slug}/giving/hours/${giverId}`} variant="primary">
                {t('givers.giving.runs.act')}
                <span className="sr-only">: {name}</span>
              </ButtonLink>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Waiting({ t, rows, confirm }: { t: Translate; rows: GivingDesk['toConfirm']; confirm: FormAction }) {
  return (
    <Section id="waiting" title={t('givers.giving.toConfirm')}>
      {rows.length === 0 ? (
        <p className="text-muted">{t('givers.giving.toConfirm.none')}</p>
      ) : (
        <ul className="panel divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
          {rows.map(({ id, month, people, count, minutes, seen }) => {
            const values = { month: monthName(t.locale, month), people: people.join(', '), count }
            const words = t('givers.giving.toConfirm.row', { ...values, hours: formatHours(t.locale, minutes) })
            return (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5 px-4 py-3.5 sm:px-5"
              >
                <p className="figures min-w-0 break-words">{words}</p>
                <ActionButton id={`month-${id}`} action={confirm} input={{ seen }} variant="primary" icon="check">
                  {count > 1 ? t('sessions.act.confirmAll', { count }) : t('sessions.act.confirm')}
                  <span className="sr-only">: {words}</span>
                </ActionButton>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}

function ErsSection({ t, ers }: { t: Translate; ers: NonNullable<GivingDesk['ers']> }) {
  const { clock, findings } = ers
  const met = findings.filter(({ status }) => status === 'met').length
  return (
    <Section id="ers" title={t('givers.giving.ers')}>
      <div className="grid max-w-2xl gap-4">
        {clock && (
          <Callout tone={clock.months < 6 ? 'warning' : 'info'} icon="clock">
            {t('givers.giving.ers.clock', { to: formatDay(t.locale, clock.to, 'long'), months: clock.months })}
          </Callout>
        )}
        <RequirementPanel
          title={t('ledger.panel.title')}
          summary={t('ledger.panel.summary', { met, all: findings.length })}
          requirements={findings.map((finding) => summed(t, finding))}
        />
      </div>
    </Section>
  )
}

function Directory({ t, slug, desk }: { t: Translate; slug: string; desk: GivingDesk }) {
  const { listing, mayList, seekers } = desk
  if (!mayList && seekers.length === 0) return null
  return (
    <Section id="directory" title={t('givers.giving.directory')}>
      <p>{t(listing?.listed ? 'givers.giving.directory.on' : 'givers.giving.directory.off')}</p>
      {mayList && (
        <p className="mt-2">
          <ButtonLink href={`/${slug}/giving/listing`} variant="secondary" icon="pencil">
            {t('givers.giving.directory.change')}
          </ButtonLink>
        </p>
      )}
      <h3 className="heading mt-6 text-lg">{t('givers.giving.messages')}</h3>
      {seekers.length === 0 ? (
        <p className="mt-1 text-muted">{t('givers.giving.messages.none')}</p>
      ) : (
        <ul className="mt-1 grid">
          {seekers.map(({ askerId, name, waits }) => (
            <li key={askerId} className="flex flex-wrap items-center gap-x-4">
              <TextLink href={`/${slug}/giving/messages/${askerId}`} className="inline-flex min-h-11 items-center">
                {name}
              </TextLink>
              {waits && <StatusTag tone="info">{t('givers.giving.messages.waits')}</StatusTag>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
