import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { DeskApplication, DeskEndorsement, DeskView } from '@/lib/portfolio/queries/desk'
import { Section } from '../layout/page'
import { NewMark } from '../messages/new-mark'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { Progress } from '../ui/progress'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { applicationName } from './category-name'
import { ApplicationStateTag } from './state-tag'

type Props = { t: Translate; slug: string; view: DeskView; unread: ReadonlyMap<string, number> }

/** What an applicant finds after signing in: their applications and whose turn it is, what they hold, whom they wait for. */
export function ApplicantDesk({ t, slug, view, unread }: Props) {
  const { open, ended, endorsements, awaited } = view
  const apply = `/${slug}/apply`
  return (
    <div className="grid gap-10">
      <Section id="applications" title={t('portfolio.desk.title')}>
        {open.length === 0 ? (
          <EmptyState
            icon="award"
            title={t('portfolio.desk.none.title')}
            action={<ButtonLink href={apply}>{t('portfolio.desk.none.act')}</ButtonLink>}
          >
            {t('portfolio.desk.none.text')}
          </EmptyState>
        ) : (
          <div className="grid gap-5">
            <div className="grid gap-5 lg:grid-cols-2">
              {open.map((application) => (
                <ApplicationCard
                  key={application.id}
                  t={t}
                  application={application}
                  unread={unread.get(application.id) ?? 0}
                />
              ))}
            </div>
            <p>
              <TextLink href={apply}>{t('portfolio.desk.another')}</TextLink>
            </p>
          </div>
        )}
        <p className="mt-4">
          <TextLink href={`/${slug}/what-if`}>{t('claims.whatIf.link')}</TextLink>
        </p>
        <p className="mt-2">
          <TextLink href={`/${slug}/bring-in`}>{t('exchange.import.link')}</TextLink>
        </p>
      </Section>
      {(awaited.ratings > 0 || awaited.minutes > 0) && (
        <Callout tone="info" icon="hourglass" title={t('portfolio.desk.awaited')}>
          <ul className="list-disc ps-5">
            {awaited.ratings > 0 && <li>{t('portfolio.desk.awaited.ratings', { count: awaited.ratings })}</li>}
            {awaited.minutes > 0 && (
              <li>{t('portfolio.desk.awaited.hours', { hours: formatHours(t.locale, awaited.minutes) })}</li>
            )}
          </ul>
        </Callout>
      )}
      {endorsements.length > 0 && (
        <Section id="endorsements" title={t('portfolio.desk.endorsements')}>
          <ul className="grid gap-4 lg:grid-cols-2">
            {endorsements.map((held) => (
              <li key={held.endorsementId}>
                <EndorsementCard t={t} slug={slug} held={held} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {ended.length > 0 && (
        <Section id="ended" title={t('portfolio.desk.ended')}>
          <ul className="grid gap-3">
            {ended.map((application) => (
              <li key={application.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <TextLink href={application.path}>{applicationName(t, application)}</TextLink>
                <span className="figures text-muted text-sm">{application.reference}</span>
                <ApplicationStateTag t={t} state={application.state} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

type CardProps = { t: Translate; application: DeskApplication; unread: number }

function ApplicationCard({ t, application, unread }: CardProps) {
  const { path, reference, state, next, turn, progress, expectedOn, dueOn } = application
  const day = (date: typeof expectedOn) => (date ? formatDay(t.locale, date, 'long') : '')
  return (
    <Panel
      id={`application-${application.id}`}
      title={applicationName(t, application)}
      level={3}
      footer={
        <ButtonLink href={path} variant={turn === 'applicant' ? 'primary' : 'secondary'} iconEnd="arrow-right">
          {turn === 'applicant' ? t('portfolio.desk.open') : t('portfolio.desk.look')}
          <span className="sr-only"> {reference}</span>
        </ButtonLink>
      }
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ApplicationStateTag t={t} state={state} />
        <span className="font-semibold text-sm">{t(`portfolio.turn.${turn ?? 'nobody'}`)}</span>
        <span className="figures text-muted text-sm">{reference}</span>
        {unread > 0 && <NewMark t={t} count={unread} />}
      </div>
      {progress && (
        <Progress
          className="mt-4"
          value={progress.completed}
          max={progress.total}
          label={t('portfolio.desk.sections', { completed: progress.completed, total: progress.total })}
          showLabel
        />
      )}
      <p className="mt-3">{progress?.ready ? t('portfolio.home.finish.yes') : t(`portfolio.tracker.next.${next}`)}</p>
      {dueOn && <p className="mt-1 font-semibold">{t('portfolio.desk.due', { date: day(dueOn) })}</p>}
      {!dueOn && expectedOn && <p className="mt-1">{t('portfolio.desk.expected', { date: day(expectedOn) })}</p>}
    </Panel>
  )
}

function EndorsementCard({ t, slug, held }: { t: Translate; slug: string; held: DeskEndorsement }) {
  const { endorsementId, category, from, to, addOns, number } = held
  return (
    <div className="flex gap-4 rounded-xl border border-line bg-surface p-5 shadow-card">
      <div className="min-w-0 grow">
        <p className="font-semibold">
          <TextLink href={`/${slug}/endorsements/${endorsementId}`}>{t.any(`rules.category.${category}`)}</TextLink>
        </p>
        {addOns.map((addOn) => (
          <p key={`${addOn.code}${addOn.from}`}>
            {t('portfolio.home.withAddOn', { addOn: t.any(`rules.addOn.${addOn.code}`) })}
          </p>
        ))}
        <p className="figures mt-1 text-muted text-sm">{t('portfolio.desk.endorsement.number', { number })}</p>
      </div>
      <StatusTag tone={to ? 'neutral' : 'success'}>
        {to
          ? t('portfolio.desk.endorsement.until', { date: formatDay(t.locale, to) })
          : t('portfolio.desk.endorsement.since', { date: formatDay(t.locale, from) })}
      </StatusTag>
    </div>
  )
}
