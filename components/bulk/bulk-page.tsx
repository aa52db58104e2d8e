import type { BulkView } from '@/lib/bulk/queries/pages'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { ActionButton } from '../forms/action-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'
import { BulkItems } from './bulk-items'
import { BulkProgress } from './bulk-progress'
import { kindOf, saidOf } from './bulk-words'

type Props = {
  t: Translate
  /** Address of the desk. */
  desk: string
  view: BulkView
  acts: { start: FormAction; drop: FormAction; stop: FormAction; undo: FormAction }
}

/** One act on many cases, at whichever step it is. */
export function BulkPage(props: Props) {
  const { t, desk, view } = props
  return (
    <div className="grid gap-6">
      <Step {...props} />
      <BulkItems t={t} desk={desk} view={view} />
    </div>
  )
}

function Step({ t, desk, view, acts }: Props) {
  const { act, counts, run } = view
  const kind = kindOf(t, act.terms)
  const here = `${desk}/bulk/${act.id}`
  if (act.state === 'prepared') return <Preview t={t} view={view} acts={acts} />
  if (act.state === 'dropped') return <PageHeader size="desk" title={t('bulk.dropped.title', { kind })} />
  if (act.state === 'running') {
    return (
      <>
        <PageHeader size="desk" title={t('bulk.running.title', { kind })} lead={t('bulk.running.lead')} />
        <BulkProgress
          here={here}
          done={run.gone}
          total={run.of}
          words={{
            bar: t('bulk.running.bar'),
            look: t('bulk.running.look'),
            lost: t('bulk.running.lost'),
            value: t('bulk.running.value', { done: '{done}', total: '{total}' }),
          }}
        />
        {view.may.stop.yes && (
          <div className="grid justify-items-start gap-2">
            <ActionButton id={`stop-${act.id}`} action={acts.stop} input={{ actId: act.id }}>
              {t('bulk.running.stop')}
            </ActionButton>
            <p className="text-muted text-sm">{t('bulk.running.stopHint')}</p>
          </div>
        )}
      </>
    )
  }
  const left = counts.skipped + counts.failed
  const title = view.stoppedBy
    ? t('bulk.stopped.title', { by: view.stoppedBy, done: run.gone, total: run.of, kind })
    : t('bulk.done.title', { count: counts.done, kind })
  return (
    <>
      <PageHeader size="desk" title={title} lead={saidOf(t, act.terms)} />
      {view.stoppedBy && (
        <Callout tone="info">{t('bulk.stopped.text', { done: counts.done, left: counts.waiting })}</Callout>
      )}
      {left > 0 && <Callout tone="warning">{t('bulk.done.left', { count: left })}</Callout>}
      <div className="flex flex-wrap items-center gap-4">
        {view.may.undo.yes && (
          <ActionButton id={`undo-${act.id}`} action={acts.undo} input={{ actId: act.id }}>
            {t('bulk.done.undo')}
          </ActionButton>
        )}
        {view.undoneBy && <TextLink href={`${desk}/bulk/${view.undoneBy}`}>{t('bulk.done.undone')}</TextLink>}
        {act.undoesId && <TextLink href={`${desk}/bulk/${act.undoesId}`}>{t('bulk.done.undoes')}</TextLink>}
        <ButtonLink href={desk} variant="secondary">
          {t('bulk.none.back')}
        </ButtonLink>
      </div>
    </>
  )
}

function Preview({ t, view, acts }: Omit<Props, 'desk'>) {
  const { act, counts, sample, may, by } = view
  const input = { actId: act.id }
  return (
    <>
      <PageHeader
        size="desk"
        title={t('bulk.preview.title', { kind: kindOf(t, act.terms) })}
        lead={saidOf(t, act.terms)}
      />
      {counts.waiting === 0 ? (
        <Callout tone="warning">{t('bulk.preview.nobody')}</Callout>
      ) : (
        <p className="font-semibold">{t('bulk.preview.will', { count: counts.waiting })}</p>
      )}
      {counts.skipped > 0 && <p>{t('bulk.preview.wont', { count: counts.skipped })}</p>}
      {sample && counts.waiting > 0 && (
        <Panel look="sunken" title={t('bulk.preview.sample', { name: sample.name })}>
          <p className="whitespace-pre-line">{sample.text}</p>
        </Panel>
      )}
      {counts.waiting > 0 && act.terms.kind !== 'undo' && <p>{t(`bulk.final.${act.terms.kind}`)}</p>}
      {may.start.yes ? (
        <div className="flex flex-wrap gap-3">
          {counts.waiting > 0 && (
            <ActionButton id={`start-${act.id}`} action={acts.start} input={input} variant="primary">
              {t('bulk.preview.go', { count: counts.waiting })}
            </ActionButton>
          )}
          <ActionButton id={`drop-${act.id}`} action={acts.drop} input={input}>
            {t('bulk.preview.drop')}
          </ActionButton>
        </div>
      ) : (
        <Callout tone="info">{t('bulk.preview.others', { by })}</Callout>
      )}
    </>
  )
}
