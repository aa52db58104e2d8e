import type { FormAction } from '@/lib/core/action-result'
import { formatDay, formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Settling, SettlingPage } from '@/lib/review/queries/settling'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'
import { ComparedReviews } from './compared'

export type SettlingActs = Record<'write' | 'change' | 'handOver', FormAction>
type Props = {
  t: Translate
  org: { slug: string; zone: string }
  page: SettlingPage
  acts: SettlingActs
  done?: string
}

const DONE = ['changed', 'handed', 'third'] as const

/** Where readers of two minds come to one recommendation, or leave it to somebody else. */
export function SettlePage({ t, org, page, acts, done }: Props) {
  const said = DONE.find((one) => one === done)
  if (page.is === 'differs') return <Differing t={t} org={org} view={page.view} acts={acts} said={said} />
  const back = `/${org.slug}/reviews/${page.id}`
  const reference = page.is === 'notIn' ? undefined : page.reference
  const settled = page.is === 'settled' ? page.settled : null
  return (
    <>
      <PageHeader kicker={reference} title={t('settling.title')} />
      {settled ? (
        <Callout tone="success" title={t('settling.settled')} role={said && 'status'}>
          <p>
            <strong>{t(`settling.recommendation.${settled.recommendation}`)}</strong> ·{' '}
            {t(`settling.how.${settled.how}`)}
          </p>
          <p>{t('settling.settled.then')}</p>
        </Callout>
      ) : (
        <Callout tone="info" title={t(`settling.page.${page.is}`)}>
          {page.is === 'waiting' && <p>{t('settling.page.waiting.why')}</p>}
        </Callout>
      )}
      <p className="mt-4">
        <TextLink href={back}>{t('settling.back')}</TextLink>
      </p>
    </>
  )
}

type View = Omit<Props, 'page' | 'done'> & { view: Settling; said?: (typeof DONE)[number] }

function Differing({ t, org, view, acts, said }: View) {
  const { id, reference, category, dueOn, handed } = view
  return (
    <>
      <PageHeader
        size="desk"
        kicker={`${reference} · ${t.any(`rules.category.${category}`)}`}
        title={t('settling.title')}
        lead={t('settling.lead')}
      />
      {said && (
        <Callout tone="success" role="status">
          {t(`settling.done.${said}`)}
        </Callout>
      )}
      {handed && <Callout tone="info">{t(`settling.handed.${handed}`)}</Callout>}
      {dueOn && <p>{t('settling.due', { on: formatDay(t.locale, dueOn) })}</p>}
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <ComparedReviews t={t} view={view} mine={id} />
        <div className="grid gap-6">
          <Thread t={t} zone={org.zone} view={view} write={acts.write} />
          {view.mayChange ? (
            <>
              <ChangeForm t={t} view={view} change={acts.change} />
              {!handed && <HandOver t={t} view={view} handOver={acts.handOver} />}
            </>
          ) : (
            <Callout tone="info">{t('reading.error.held')}</Callout>
          )}
        </div>
      </div>
    </>
  )
}

function Thread({ t, zone, view, write }: { t: Translate; zone: string; view: Settling; write: FormAction }) {
  return (
    <Panel id="thread" title={t('settling.thread')}>
      {view.notes.length === 0 && <p className="text-muted">{t('settling.thread.none')}</p>}
      <ol className="grid gap-3">
        {view.notes.map(({ id, text, at, by }) => (
          <li key={id} className="border-line border-s-2 ps-3">
            <p className="wrap-break-word whitespace-pre-line">{text}</p>
            <p className="figures text-muted text-sm">
              {by} · {formatMoment(t.locale, at, zone)}
            </p>
          </li>
        ))}
      </ol>
      <ActionForm id={`settle-note-${view.id}`} action={write} clearOnSuccess className="mt-4 gap-3!">
        <Hidden name="reviewId" value={view.id} />
        <TextArea
          name="text"
          label={t('settling.thread.field')}
          hint={t('settling.thread.hint')}
          rows={4}
          limit={4000}
        />
        <div>
          <SubmitButton variant="secondary" icon="send">
            {t('settling.thread.send')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  )
}

function ChangeForm({ t, view, change }: { t: Translate; view: Settling; change: FormAction }) {
  const mine = view.reviews.find(({ id }) => id === view.mine)
  return (
    <Panel title={t('settling.change')}>
      <ActionForm id={`settle-change-${view.id}`} action={change} className="gap-4!">
        <Hidden name="reviewId" value={view.id} />
        <RadioGroup
          name="recommendation"
          label={t('settling.change.field')}
          hint={t('settling.change.hint')}
          defaultValue={mine?.recommendation ?? undefined}
          choices={view.recommendable.map((code) => ({ value: code, label: t(`settling.recommendation.${code}`) }))}
        />
        {view.unreasoned.length > 0 && (
          <TextArea
            name="todo"
            label={t('settling.change.todo')}
            hint={t('settling.change.todoHint', {
              what: view.unreasoned.map((code) => t(`settling.recommendation.${code}`)).join(' · '),
            })}
            optional
            rows={3}
            limit={1000}
          />
        )}
        <div>
          <SubmitButton>{t('settling.change.button')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  )
}

function HandOver({ t, view: { id }, handOver }: { t: Translate; view: Settling; handOver: FormAction }) {
  return (
    <Panel title={t('settling.handOver')} look="sunken">
      <p className="mb-3">{t('settling.handOver.lead')}</p>
      <div className="flex flex-wrap gap-3">
        {(['third', 'coordinator'] as const).map((to) => (
          <ActionButton
            key={to}
            id={`hand-${to}-${id}`}
            action={handOver}
            input={{ reviewId: id, to }}
            variant="secondary"
          >
            {t(`settling.handOver.${to}`)}
          </ActionButton>
        ))}
      </div>
    </Panel>
  )
}
