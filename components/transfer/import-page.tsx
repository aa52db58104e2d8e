import { ActionButton } from '@/components/forms/action-button'
import { PageHeader } from '@/components/layout/page-header'
import type { Place } from '@/components/portfolio/place'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { Confirmation } from '@/components/ui/confirmation'
import type { FormAction } from '@/lib/core/action-result'
import { isRunning, isWaiting } from '@/lib/transfer/policy'
import type { ImportView } from '@/lib/transfer/queries/pages'
import { PAGE_OF } from '@/lib/transfer/schema/logs'
import { Checked } from './checked'
import { ImportFrame } from './import-frame'
import { MatchForm } from './match-form'
import { Running } from './running'

type Props = {
  place: Place
  view: ImportView
  /** The person asked to see the columns again. */
  columns: boolean
  acts: { match: FormAction; commit: FormAction; drop: FormAction }
}

/** One import, at whichever step it is. */
export function ImportPage({ place, view, columns, acts }: Props) {
  const { t, applicationId } = place
  const input = { applicationId, importId: view.id }
  return (
    <ImportFrame place={place} log={view.log}>
      <Step place={place} view={view} columns={columns} acts={acts} />
      {isWaiting(view.state) && (
        <div>
          <ActionButton id={`drop-${view.id}`} action={acts.drop} input={input} variant="quiet" icon="x">
            {t('transfer.match.drop')}
          </ActionButton>
        </div>
      )}
    </ImportFrame>
  )
}

function Step({ place, view, columns, acts }: Props) {
  const { t, base } = place
  const { state, log, notes } = view
  if (isRunning(state)) {
    return (
      <>
        <PageHeader kicker={view.fileName} title={t(`transfer.running.${state}`)} lead={t('transfer.running.lead')} />
        <Running here={`${base}/spreadsheet/${view.id}`} done={view.done} rows={view.rows} />
      </>
    )
  }
  if (state === 'done') return <Done place={place} view={view} />
  if (state === 'dropped') {
    return (
      <>
        <PageHeader title={t('transfer.dropped.title')} lead={t('transfer.dropped.lead')} />
        <p>
          <ButtonLink href={`${base}/spreadsheet?log=${log}`}>{t('transfer.done.another')}</ButtonLink>
        </p>
      </>
    )
  }
  if (state === 'checked' && !columns) return <Checked place={place} view={view} commit={acts.commit} />
  return (
    <>
      {state === 'failed' && (
        <Callout tone="danger" title={t('transfer.failed.title')}>
          {notes.refused ? t.any(notes.refused) : t('transfer.failed.lead')}
        </Callout>
      )}
      <MatchForm place={place} view={view} action={acts.match} />
    </>
  )
}

function Done({ place: { t, base }, view }: Pick<Props, 'place' | 'view'>) {
  const { log, good, twins, keepTwins } = view
  return (
    <>
      <Confirmation title={t('transfer.done.title', { made: good })}>
        <p>{t(log === 'rsc' ? 'transfer.done.lead.rsc' : 'transfer.done.lead')}</p>
        {twins > 0 && !keepTwins && <p>{t('transfer.done.twins', { twins })}</p>}
      </Confirmation>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={`${base}/${PAGE_OF[log]}`}>{t('transfer.done.next')}</ButtonLink>
        <ButtonLink href={`${base}/spreadsheet?log=${log}`} variant="secondary">
          {t('transfer.done.another')}
        </ButtonLink>
      </p>
    </>
  )
}
