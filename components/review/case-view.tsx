import type { FormAction } from '@/lib/core/action-result'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Talks } from '@/lib/messages/queries/unread'
import type { CaseRound as Round } from '@/lib/portfolio/queries/case-round'
import type { RatingsForReview } from '@/lib/references/queries/for-review'
import type { Case } from '@/lib/review/queries/case'
import type { CaseReadings } from '@/lib/review/queries/case-readings'
import type { Step } from '@/lib/review/queries/case-steps'
import type { Casework } from '@/lib/review/queries/casework'
import type { LookAlikes } from '@/lib/review/queries/look-alikes'
import { ReadersSaid } from '../assigning/readers-said'
import { ActionButton } from '../forms/action-button'
import { PageHeader } from '../layout/page-header'
import { CaseRound } from '../rounds/case-round'
import { CaseReaders } from '../settling/case-readers'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'
import { CaseAlike } from './case-alike'
import { CaseConflict } from './case-conflict'
import { CaseFlags } from './case-flags'
import { HoldBanner } from './case-hold'
import { CaseSections } from './case-sections'
import { CaseSide } from './case-side'
import { CaseStanding } from './case-standing'
import { CaseSteps } from './case-steps'
import { type CaseworkActs, CaseworkPanels } from './casework-panels'
import { StateTag } from './state-tag'

type Acts = Record<'assign' | 'assignAdviser' | 'mark' | 'markAll' | 'move' | 'start', FormAction>
type Props = {
  ctx: { t: Translate; org: { slug: string; zone: string } }
  view: Case
  ratings: RatingsForReview
  talks: Talks
  work: Casework
  steps: readonly Step[]
  alike: LookAlikes
  readings: CaseReadings | null
  round: Round | null
  acts: Acts
  workActs: CaseworkActs
  done?: string
}

const WORKED = ['corrected', 'moved', 'movedOut', 'held', 'released', 'noted', 'flagged', 'paused', 'resumed'] as const

const DONE = [
  'endorse',
  'clearForExam',
  'defer',
  'withdraw',
  'closeIdle',
  'reverse',
  'appeal',
  'requested',
  'exam',
] as const

/** The application as one dense page. */
export function CaseView({
  ctx: { t, org },
  view,
  ratings,
  talks,
  work,
  steps,
  alike,
  readings,
  round,
  acts,
  workActs,
  done,
}: Props) {
  const said = DONE.find((one) => one === done)
  const worked = WORKED.find((one) => one === done)
  const entryActs = {
    org: org.slug,
    applicationId: view.id,
    mayMark: view.may.mark.yes,
    mayRequest: view.may.request.yes,
    mark: acts.mark,
  }
  return (
    <>
      <PageHeader
        size="desk"
        kicker={`${view.reference} · ${[t.any(`rules.category.${view.category}`), ...view.addOns.filter((code) => code !== view.category)].join(' + ')}`}
        title={view.applicant.name}
        meta={
          <>
            <StateTag t={t} state={view.state} />
            {view.turn !== 'nobody' && <span>{t('review.case.turn', { who: t(`review.turn.${view.turn}`) })}</span>}
            {view.overdue && <strong className="text-danger">{t('review.desk.overdue')}</strong>}
            <TextLink href="#beside" plain className="no-print py-1 xl:hidden">
              {t('review.case.about')}
            </TextLink>
          </>
        }
        actions={<CaseActs t={t} org={org.slug} view={view} readings={readings} acts={acts} />}
      />
      {said && (
        <Callout tone="success" role="status">
          {t(`review.done.${said}`, { name: view.applicant.name })}
        </Callout>
      )}
      <ReadersSaid t={t} done={done} />
      {worked && (
        <Callout tone="success" role="status">
          {t(`casework.done.${worked}`, { name: view.applicant.name })}
        </Callout>
      )}
      <HoldBanner t={t} zone={org.zone} work={work} release={workActs.release} />
      <CaseConflict t={t} view={view} assign={acts.assign} />
      <div className="grid items-start gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 gap-6">
          <CaseAlike t={t} org={org.slug} applicantId={view.applicant.id} alike={alike} />
          <CaseFlags t={t} view={view} ratings={ratings} />
          <CaseSteps t={t} base={`/${org.slug}/office/applications/${view.id}`} steps={steps} />
          <CaseStanding t={t} view={view} />
          <CaseSections
            t={t}
            org={org.slug}
            view={view}
            ratings={ratings}
            talks={talks}
            acts={entryActs}
            mayRecordExam={view.may.recordExam.yes}
          />
        </div>
        <aside id="beside" aria-label={t('review.case.about')} className="grid scroll-mt-6 gap-4">
          {readings && <CaseReaders t={t} org={org.slug} view={readings} />}
          {round && <CaseRound t={t} org={org.slug} view={round} move={acts.move} />}
          <CaseSide
            t={t}
            org={org.slug}
            zone={org.zone}
            view={view}
            lettersPaused={work.lettersPaused}
            assign={acts.assign}
            assignAdviser={acts.assignAdviser}
          />
          <CaseworkPanels t={t} zone={org.zone} name={view.applicant.name} work={work} acts={workActs} />
        </aside>
      </div>
    </>
  )
}

/** What may be done now; the act the rules point to is the one that stands out. */
type ActsProps = { t: Translate; org: string; view: Case; readings: CaseReadings | null; acts: Acts }

function CaseActs({ t, org, view, readings, acts }: ActsProps) {
  const { may, id, unmarked } = view
  const base = `/${org}/office/applications/${id}`
  const settled = readings?.prefill.act
  const acting = ['endorse', 'clearForExam', 'defer', 'withdraw'] as const
  const next = settled && may.decide[settled].yes ? settled : acting.find((act) => may.decide[act].yes)
  return (
    <>
      {may.start.yes && (
        <ActionButton id={`start-${id}`} action={acts.start} input={{ applicationId: id }} variant="quiet">
          {t('review.case.start')}
        </ActionButton>
      )}
      {may.mark.yes && unmarked > 0 && (
        <ActionButton id={`verify-all-${id}`} action={acts.markAll} input={{ applicationId: id }} icon="list-checks">
          {t('review.mark.verifyAll', { count: formatNumber(t.locale, unmarked) })}
        </ActionButton>
      )}
      {may.request.yes && (
        <ButtonLink href={`${base}/request`} variant="secondary" icon="message-square">
          {t('review.request.title')}
        </ButtonLink>
      )}
      {may.appeal.yes && <ButtonLink href={`${base}/appeal`}>{t('review.appeal.decide')}</ButtonLink>}
      {next && (
        <ButtonLink href={`${base}/decide?act=${next}`} variant={next === 'withdraw' ? 'secondary' : 'primary'}>
          {t(`review.decide.open.${next}`)}
        </ButtonLink>
      )}
    </>
  )
}
