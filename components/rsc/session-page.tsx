import { ActionButton } from '@/components/forms/action-button'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { SessionPageView } from '@/lib/rsc/queries/session-forms'
import { SessionChange, type SessionChangeProps } from './session-change'
import { SessionList } from './session-list'
import { SessionMove } from './session-move'
import { SessionTexts } from './session-texts'

const SAID = ['differs', 'settled', 'corrected', 'moved'] as const
const DOES = ['correct', 'differ', 'move', 'remove'] as const
export type SessionActs = Record<
  'confirm' | 'accept' | 'withdraw' | 'correct' | 'differ' | 'move' | 'remove',
  FormAction
>

type Props = {
  t: Translate
  base: string
  view: SessionPageView
  acts: SessionActs
  form: Pick<SessionChangeProps, 'dateOrder' | 'tracks' | 'domains'> & { zone: string }
  asked: { does?: string; said?: string }
}

/** One session with everything its two people may do about it. */
export function SessionPage({ t, base, view, acts, form, asked }: Props) {
  const { line, may, locked, run } = view
  const { zone, ...fields } = form
  const here = `${base}/${line.id}`
  const does = DOES.find((one) => one === asked.does && allowed(view, one))
  const said = SAID.find((one) => one === asked.said)
  const ref = { entryId: line.id, version: line.version }
  const day = (on: typeof line.heldOn) => formatDay(t.locale, on)
  return (
    <SessionTexts locale={t.locale}>
      <Page
        width="text"
        top={<BackLink t={t} href={does ? here : base} label={does ? undefined : t('sessions.one.back')} />}
      >
        {said && !does && (
          <Callout tone="success" role="status">
            {t(`sessions.said.${said}`)}
          </Callout>
        )}
        {does === 'correct' || does === 'differ' ? (
          <SessionChange {...fields} does={does} action={acts[does]} line={line} backHref={here} />
        ) : does === 'move' ? (
          <SessionMove action={acts.move} line={line} dateOrder={form.dateOrder} zone={zone} backHref={here} />
        ) : (
          <>
            <PageHeader
              title={
                does
                  ? t('sessions.one.remove')
                  : t('sessions.one.title', { day: formatDay(t.locale, line.heldOn, 'long') })
              }
              lead={does ? t('sessions.one.remove.lead') : undefined}
            />
            <SessionList t={t} base={base} lines={[line]} acts={does ? undefined : acts} />
            {run && <Callout tone="warning">{t('sessions.one.run', { from: day(run.from), to: day(run.to) })}</Callout>}
            {locked && <Callout tone="info">{t('sessions.one.locked')}</Callout>}
            <div className="flex flex-wrap items-center gap-3">
              {does === 'remove' && (
                <ActionButton id={`remove-${line.id}`} action={acts.remove} input={ref} variant="danger" icon="trash">
                  {t('sessions.act.remove')}
                </ActionButton>
              )}
              {!does && line.may.withdraw && (
                <ActionButton id={`withdraw-${line.id}`} action={acts.withdraw} input={ref} variant="primary">
                  {t('sessions.act.withdraw')}
                </ActionButton>
              )}
              {!does && may.move && (
                <ButtonLink href={`${here}?do=move`} variant="secondary" icon="calendar">
                  {t('sessions.act.move')}
                </ButtonLink>
              )}
              {!does && may.correct && (
                <ButtonLink href={`${here}?do=correct`} variant="secondary" icon="pencil">
                  {t('sessions.act.correct')}
                </ButtonLink>
              )}
              {!does && may.remove && (
                <ButtonLink href={`${here}?do=remove`} variant="quiet" icon="trash">
                  {t(line.state === 'held' ? 'sessions.act.notHeld' : 'sessions.act.remove')}
                </ButtonLink>
              )}
            </div>
          </>
        )}
      </Page>
    </SessionTexts>
  )
}

function allowed({ line, may }: SessionPageView, does: (typeof DOES)[number]): boolean {
  return does === 'differ' ? line.may.differ : may[does]
}
