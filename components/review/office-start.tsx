import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Office } from '@/lib/review/queries/office'
import { ButtonLink } from '../ui/button-link'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { Stat, StatRow } from '../ui/stat'
import { TextLink } from '../ui/text-link'
import { DeskTable } from './desk-table'
import { OfficeBoard } from './office-board'

const MOST = 1000

/** Where the office stands: what waits for it, what is late, what has waited longest. */
export function OfficeStart({ t, org, view }: { t: Translate; org: string; view: Office }) {
  const { counts, overdue, failedLetters, seesLetters, oldest } = view
  const count = (value: number) =>
    value > MOST ? t('review.office.moreThan', { count: formatNumber(t.locale, MOST) }) : formatNumber(t.locale, value)
  const desk = `/${org}/office/applications`
  return (
    <>
      <StatRow>
        <Stat
          label={t('review.office.new')}
          value={count(counts.submitted)}
          note={t('review.office.newNote')}
          href={`${desk}?stage=submitted`}
        />
        <Stat
          label={t('review.state.in_review')}
          value={count(view.board.find(({ stage }) => stage === 'in_review')?.total ?? 0)}
          note={t('review.office.reviewNote')}
          href={`${desk}?stage=in_review`}
        />
        <Stat
          label={t('review.office.overdue')}
          value={count(overdue)}
          note={t('review.office.overdueNote')}
          href={`${desk}?turn=coordinator&overdue=1`}
        />
        <Stat
          label={t('review.state.info_requested')}
          value={count(counts.info_requested)}
          note={t('review.office.examNote', { count: count(counts.cleared_for_exam) })}
          href={`${desk}?status=informationAsked`}
        />
      </StatRow>
      {seesLetters && failedLetters > 0 && (
        <p>
          <TextLink href={`/${org}/office/letters?state=failed`}>
            {t('review.office.failedLetters', { count: failedLetters })}
          </TextLink>
        </p>
      )}
      <Panel
        look="bare"
        title={t('review.office.oldest')}
        action={
          <ButtonLink href={`${desk}?turn=coordinator`} variant="quiet" size="small" iconEnd="arrow-right" plain>
            {t('review.office.allWaiting')}
          </ButtonLink>
        }
      >
        {oldest.length > 0 ? (
          <DeskTable t={t} org={org} rows={oldest} caption={t('review.office.oldest')} order="oldest" />
        ) : (
          <div className="px-5 pb-5">
            <EmptyState icon="circle-check" title={t('review.office.nothing')}>
              {t('review.office.nothingText')}
            </EmptyState>
          </div>
        )}
      </Panel>
      <OfficeBoard t={t} desk={desk} rows={view.board} />
    </>
  )
}
