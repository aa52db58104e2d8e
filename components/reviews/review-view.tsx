import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { ReadRating } from '@/lib/references/queries/for-reviewer'
import type { Judged } from '@/lib/review/queries/judged'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'
import { AskedSince } from './asked-since'
import { JudgeForm } from './judge-form'
import { JudgedSections } from './judged-sections'
import { MarksProvider, type TickDomain } from './marks-context'
import { OwnWords } from './own-words'
import { ReadBefore } from './read-before'
import { SavedLine } from './saved-line'
import { WayThrough } from './way-through'

type Props = {
  ctx: { t: Translate; org: { slug: string } }
  view: Judged
  ratings: readonly ReadRating[]
  opened?: string
  done?: string
  acts: Record<'submit' | 'saveTicks', FormAction>
}

/** One case on one page: evidence at the left, judgement at the right, everything saved as it goes. */
export function ReviewView({ ctx: { t, org }, view, ratings, opened, done, acts }: Props) {
  const { review, applicant } = view
  const base = `/${org.slug}/reviews/${review.id}`
  const domains = view.finer.map(
    ({ domain, items }): TickDomain => ({ domain, name: t(`rules.domain.${domain}`), items }),
  )
  const claimed = Object.fromEntries(
    domains.map(({ domain }) => [
      domain,
      view.entries.filter((one) => (one.claimed as string[] | null)?.includes(domain)).length,
    ]),
  )
  const category = [
    t.any(`rules.category.${review.category}`),
    ...view.addOns.filter((code) => code !== review.category),
  ].join(' + ')
  const due = t('reading.due', { on: formatDay(t.locale, review.dueOn, 'long') })
  const open = review.phase === 'open'
  return (
    <MarksProvider
      url={`${base}/marks`}
      reviewId={review.id}
      ticks={view.ticks}
      steps={review.judgements}
      saidAt={review.saidAt}
      domains={domains}
      editable={open}
    >
      <PageHeader
        size="desk"
        kicker={`${category} · ${t.any(`reading.kind.${review.kind}`)}`}
        title={applicant ?? t('reading.practice.title')}
        meta={
          <>
            <span>{open ? due : t('reading.phase.sent')}</span>
            {review.kind !== 'calibration' && (
              <TextLink href={`${base}/declare`}>{t('assigning.declare.link')}</TextLink>
            )}
          </>
        }
      />
      {done === 'kept' && (
        <Callout tone="success" role="status">
          {t('reading.done.kept')}
        </Callout>
      )}
      {!open && (
        <Callout tone="success" role="status" title={t('reading.sent.title')}>
          <p>{t('reading.sent.text')}</p>
          <TextLink href={`${base}/settle`}>{t('reading.sent.settle')}</TextLink>
        </Callout>
      )}
      {view.waitsForApplicant && <Callout tone="info">{t('reading.waitsForApplicant')}</Callout>}
      {open && (
        <div className="no-print sticky top-0 z-10 -mx-4 flex min-h-22 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b bg-page px-4 py-2 sm:-mx-6 sm:min-h-16 sm:px-6">
          <SavedLine />
          <WayThrough />
        </div>
      )}
      <div className="grid items-start gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem] xl:gap-x-10 xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div id="evidence" className="grid min-w-0 scroll-mt-16 gap-6">
          {view.before.map((line) => (
            <Panel key={line.id} look="sunken" title={t('reading.firstTier', { name: line.reviewer })}>
              <OwnWords t={t} said={line} />
            </Panel>
          ))}
          <ReadBefore t={t} view={view} />
          <AskedSince t={t} requests={view.requests} />
          <JudgedSections
            t={t}
            org={org.slug}
            view={view}
            ratings={ratings}
            opened={opened}
            saveTicks={acts.saveTicks}
          />
        </div>
        <div className="min-w-0 rounded-xl border border-line bg-surface p-4 shadow-card sm:p-5 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto">
          {open ? (
            <JudgeForm t={t} org={org.slug} view={view} domains={domains} claimed={claimed} submit={acts.submit} />
          ) : (
            <OwnWords t={t} said={review} />
          )}
        </div>
      </div>
    </MarksProvider>
  )
}
