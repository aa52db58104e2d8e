import type { FormAction } from '@/lib/core/action-result'
import { dayInZone } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Talks } from '@/lib/messages/queries/unread'
import type { HomePageView } from '@/lib/portfolio/queries/home-page'
import type { AdviceView } from '@/lib/reviewers/queries/advice'
import { TalksPanel } from '../messages/talks-panel'
import { AdvicePanel } from '../settling/advice'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { ApplicationHeader, ApplicationMore, ApplicationNews, ApplicationTasks } from './application-home'
import { DoneNews } from './done-news'
import { HeldNews } from './held-news'
import { RestingNews } from './resting-news'
import type { Unread } from './task-list'
import { Tracker } from './tracker'

type Props = {
  t: Translate
  org: { slug: string; zone: string }
  view: HomePageView
  talks: Talks
  unread: Unread
  /** Transcripts and proofs that are still to come from the applicant. */
  proofs: number
  reopen: FormAction
  wake: FormAction
  complete: FormAction
  advice: AdviceView | null
  advise: FormAction
  done?: string
}

/** A draft shows its task list, a sent application where it is. */
export function ApplicationPage({ t, org, view, talks, unread, proofs, reopen, wake, complete, ...more }: Props) {
  const { head, tracker } = view
  return (
    <>
      <ApplicationHeader t={t} zone={org.zone} view={view} />
      <DoneNews t={t} done={more.done} />
      <HeldNews t={t} held={view.held} />
      <RestingNews t={t} zone={org.zone} id={head.id} since={view.restingSince} wake={wake} />
      <ApplicationNews t={t} view={view} reopen={reopen} />
      {proofs > 0 && (
        <Callout
          tone="warning"
          title={t('proofs.home.title', { count: proofs })}
          actions={<ButtonLink href={`${head.path}/proofs`}>{t('proofs.home.open')}</ButtonLink>}
        >
          {t('proofs.home.text', { count: proofs })}
        </Callout>
      )}
      {head.withdrawnAt && (
        <Callout
          tone="neutral"
          actions={<ButtonLink href={`/${org.slug}/apply`}>{t('portfolio.home.withdrawn.again')}</ButtonLink>}
        >
          {t('portfolio.home.withdrawn', { date: formatDay(t.locale, dayInZone(head.withdrawnAt, org.zone), 'long') })}
        </Callout>
      )}
      {tracker ? (
        <Tracker t={t} zone={org.zone} head={head} view={tracker} />
      ) : (
        <ApplicationTasks t={t} view={view} unread={unread} complete={complete} />
      )}
      {more.advice && <AdvicePanel t={t} zone={org.zone} view={more.advice} ask={more.advise} />}
      <TalksPanel t={t} path={head.path} talks={talks} />
      <ApplicationMore t={t} view={view} />
    </>
  )
}
