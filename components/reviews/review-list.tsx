import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { MyReview } from '@/lib/reviewers/queries/my-reviews'
import type { ReviewPhase } from '@/lib/rules/review-phase'
import type { Tone } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'

const TONE: Record<ReviewPhase, Tone> = {
  invited: 'info',
  open: 'accent',
  sent: 'neutral',
  over: 'success',
  ended: 'neutral',
  declined: 'neutral',
  removed: 'neutral',
}

const NOW: ReadonlySet<ReviewPhase> = new Set<ReviewPhase>(['invited', 'open', 'sent'])

/** Everything one was asked to read: what waits, what waits for others, what is past. */
export function ReviewList({ t, org, rows }: { t: Translate; org: string; rows: readonly MyReview[] }) {
  if (rows.length === 0) {
    return (
      <EmptyState icon="clipboard-list" title={t('reading.list.none')}>
        {t('reading.list.noneText')}
      </EmptyState>
    )
  }
  const now = rows.filter(({ phase }) => NOW.has(phase))
  const past = rows.filter(({ phase }) => !NOW.has(phase))
  return (
    <div className="grid gap-8">
      {now.length > 0 ? (
        <Rows t={t} org={org} rows={now} title={t('reading.list.now')} />
      ) : (
        <EmptyState icon="check" title={t('reading.list.nothing')}>
          {t('reading.list.nothingText')}
        </EmptyState>
      )}
      {past.length > 0 && <Rows t={t} org={org} rows={past} title={t('reading.list.past')} />}
    </div>
  )
}

type Props = { t: Translate; org: string; rows: readonly MyReview[]; title: string }

function Rows({ t, org, rows, title }: Props) {
  return (
    <Panel look="bare" title={title} id={rows[0]?.phase === 'over' ? 'past' : undefined}>
      <Table caption={title} cards>
        <THead>
          <Th>{t('reading.list.applicant')}</Th>
          <Th>{t('reading.list.application')}</Th>
          <Th>{t('reading.list.due')}</Th>
          <Th>{t('reading.list.state')}</Th>
          <Th>{t('reading.list.turn')}</Th>
        </THead>
        <TBody>
          {rows.map((row) => (
            <Tr key={row.id}>
              <RowTh>
                <TextLink href={hrefOf(org, row)}>{row.applicant ?? row.title ?? t('reading.list.nameless')}</TextLink>
              </RowTh>
              <Td label={t('reading.list.application')}>
                {[
                  t.any(`rules.category.${row.category}`),
                  row.round,
                  row.kind === 'formal' ? null : t.any(`reading.kind.${row.kind}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Td>
              <Td label={t('reading.list.due')}>
                <div>
                  {row.dueOn ? formatDay(t.locale, row.dueOn) : '–'}
                  {row.late && <strong className="block text-danger">{t('reading.list.late')}</strong>}
                </div>
              </Td>
              <Td label={t('reading.list.state')}>
                <div>
                  <StatusTag tone={row.differs ? 'warning' : TONE[row.phase]}>
                    {t(row.differs ? 'reading.phase.differs' : `reading.phase.${row.phase}`)}
                  </StatusTag>
                  {row.held && NOW.has(row.phase) && (
                    <span className="mt-1 block text-muted text-sm">{t('reading.held.title')}</span>
                  )}
                  {row.phase === 'open' && (
                    <span className="figures mt-1 block text-muted text-sm">
                      {t('reading.list.far', { ticks: row.ticks, judged: row.judged })}
                    </span>
                  )}
                </div>
              </Td>
              <Td label={t('reading.list.turn')}>{t(`reading.turn.${turnOf(row)}`)}</Td>
            </Tr>
          ))}
        </TBody>
      </Table>
    </Panel>
  )
}

function hrefOf(org: string, { id, phase, differs }: MyReview): string {
  const base = `/${org}/reviews/${id}`
  return phase === 'invited' ? `${base}/declare` : differs ? `${base}/settle` : base
}

function turnOf({ phase, differs, held }: MyReview): 'yours' | 'office' | 'others' | 'nobody' {
  const theirs = phase === 'invited' || phase === 'open' || differs
  if (held && (theirs || phase === 'sent')) return 'office'
  if (theirs) return 'yours'
  return phase === 'sent' ? 'others' : 'nobody'
}
