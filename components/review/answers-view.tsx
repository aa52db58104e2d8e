import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { InformationView } from '@/lib/review/queries/information'
import type { RequestItem, RequestView } from '@/lib/review/queries/requests'
import { OUTCOMES } from '@/lib/review/schema/information'
import type { EntryChange } from '@/lib/rules/entry-changes'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { DateField } from '../forms/date-field'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'
import { EntryChanges } from './entry-changes'
import { RequestList } from './request-list'

type Props = {
  t: Translate
  org: { slug: string; zone: string; dateOrder: 'mdy' | 'dmy' }
  view: InformationView
  nudge: FormAction
  extend: FormAction
  judge: FormAction
  takeBack: FormAction
  done?: string
}

const DONE = {
  takenBack: 'casework.takeBack.done',
  judged: 'casework.outcome.saved',
  extended: 'casework.extend.done',
  reminded: 'casework.nudge.done',
} as const

/** What was asked in the latest round, what came back, and what is different since; a word on each point. */
export function AnswersView({ t, org, view, nudge, extend, judge, takeBack, done }: Props) {
  const { application, latest, earlier, wait, may } = view
  const name = application.applicant
  const base = `/${org.slug}/office/applications/${application.id}`
  const acted = (Object.keys(DONE) as (keyof typeof DONE)[]).find((one) => one === done)
  const how = latest?.closedHow ?? 'open'
  const until = latest ? formatDay(t.locale, latest.dueOn) : ''
  const said = [
    ...(wait && wait.reminders > 0 ? [t('casework.answers.reminded', { count: wait.reminders })] : []),
    ...(wait?.late ? [t('casework.answers.late')] : []),
  ]
  return (
    <>
      <PageHeader
        size="desk"
        kicker={`${application.reference} · ${name}`}
        title={t('casework.answers.title')}
        lead={latest ? t.any(`casework.answers.lead.${how}`, { name, until }) : t('casework.answers.none')}
        meta={said.length > 0 ? <span>{said.join(' · ')}</span> : undefined}
      />
      {acted && (
        <Callout tone="success" role="status" actions={<Next t={t} base={base} view={view} />}>
          {t(DONE[acted])}
        </Callout>
      )}
      <NotNow t={t} view={view} />
      {latest && may.takeBack.yes && (
        <ActionButton
          id={`nudge-${latest.id}`}
          action={nudge}
          input={{ applicationId: application.id }}
          variant="secondary"
        >
          {t('casework.nudge.button', { name })}
        </ActionButton>
      )}
      {latest && may.takeBack.yes && (
        <Disclosure look="panel" summary={t('casework.extend.title')}>
          <ActionForm id={`extend-${latest.id}`} action={extend}>
            <Hidden name="applicationId" value={application.id} />
            <DateField
              name="dueOn"
              label={t('review.request.dueOn')}
              dateOrder={org.dateOrder}
              defaultValue={latest.dueOn}
            />
            <FormActions>
              <SubmitButton variant="secondary">{t('casework.extend.button')}</SubmitButton>
            </FormActions>
          </ActionForm>
        </Disclosure>
      )}
      {latest && may.takeBack.yes && <TakeBack t={t} view={view} takeBack={takeBack} />}
      {latest && <Round t={t} view={view} latest={latest} judge={judge} />}
      {earlier.length > 0 && (
        <Disclosure look="panel" summary={t('casework.answers.earlier')}>
          <RequestList t={t} zone={org.zone} requests={earlier} />
        </Disclosure>
      )}
    </>
  )
}

/** What follows: asking again where a point wants it and may be asked, else the case. */
function Next({ t, base, view: { latest, roundLeft, may } }: Pick<Props, 't' | 'view'> & { base: string }) {
  const again = may.judge.yes && roundLeft && latest?.items.some(({ outcome }) => outcome === 'again')
  return again ? (
    <ButtonLink href={`${base}/request`}>{t('review.request.title')}</ButtonLink>
  ) : (
    <TextLink href={base}>{t('review.decide.back')}</TextLink>
  )
}

/** Why nothing can be done here now: the case is on hold, it is one's own, or it has gone on. */
function NotNow({ t, view: { latest, may } }: Pick<Props, 't' | 'view'>) {
  if (!latest) return null
  const open = latest.closedAt === null
  const verdict = open ? may.takeBack : may.judge
  if (verdict.yes || (!open && latest.items.every(({ outcome }) => outcome !== null))) return null
  return <Callout tone="info">{t.any(verdict.reason)}</Callout>
}

function TakeBack({ t, view, takeBack }: { t: Translate; view: InformationView; takeBack: FormAction }) {
  const { id, applicant } = view.application
  return (
    <Disclosure look="panel" summary={t('casework.takeBack.title')}>
      <ActionForm id={`take-back-${id}`} action={takeBack}>
        <p className="max-w-prose">{t('casework.takeBack.lead', { name: applicant })}</p>
        <Hidden name="applicationId" value={id} />
        <TextArea name="message" label={t('casework.takeBack.message')} optional rows={3} limit={2000} />
        <FormActions>
          <SubmitButton variant="secondary">{t('casework.takeBack.button')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Disclosure>
  )
}

type RoundProps = { t: Translate; view: InformationView; latest: RequestView; judge: FormAction }

function Round({ t, view, latest, judge }: RoundProps) {
  const judging = view.may.judge.yes && latest.closedAt !== null
  const points = latest.items.map((item, index) => (
    <Point
      key={item.id}
      {...{ t, item, index, judging }}
      changes={view.changes.get(item.id)}
      roundLeft={view.roundLeft}
      open={latest.closedAt === null}
    />
  ))
  if (!judging) return <ol className="grid gap-5">{points}</ol>
  return (
    <ActionForm id={`judge-${latest.id}`} action={judge}>
      <Hidden name="applicationId" value={view.application.id} />
      <Hidden name="requestId" value={latest.id} />
      {!view.roundLeft && <p className="max-w-prose text-muted">{t('casework.answers.lastRound')}</p>}
      <ol className="grid gap-5">{points}</ol>
      <FormActions>
        <SubmitButton>{t('casework.outcome.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

type PointProps = {
  t: Translate
  item: RequestItem
  index: number
  changes?: readonly EntryChange[]
  judging: boolean
  /** Whether a point can be asked once more. */
  roundLeft: boolean
  /** The applicant has not sent their answers yet. */
  open: boolean
}

function Point({ t, item, index, changes, judging, roundLeft, open }: PointProps) {
  const none = open ? 'casework.answers.notYet' : 'casework.answers.noAnswer'
  const outcomes = OUTCOMES.filter((one) => one !== 'again' || roundLeft)
  const { id, section, ask, answer, handedBack, reason, outcome, outcomeNote } = item
  const point = t('review.asked.point', { number: index + 1, section: t.any(`review.section.${section}`) })
  return (
    <li>
      <Panel id={`point-${id}`} title={point}>
        <div className="grid gap-4">
          {reason && <p className="text-muted text-sm">{t.any(`review.reason.${reason}`)}</p>}
          <p className="whitespace-pre-line">{ask}</p>
          <div>
            <p className="text-muted text-sm">{t('casework.answers.answer')}</p>
            <p className="whitespace-pre-line font-semibold">
              {answer || (handedBack ? t('casework.answers.handedBack', { why: handedBack }) : t(none))}
            </p>
          </div>
          <EntryChanges t={t} changes={changes} />
          {judging ? (
            <>
              <Hidden name={`items[${index}].itemId`} value={id} />
              <RadioGroup
                name={`items[${index}].outcome`}
                label={t('casework.outcome.legend')}
                inline
                defaultValue={outcome ?? undefined}
                choices={outcomes.map((value) => ({ value, label: t(`casework.outcome.${value}`) }))}
              />
              <TextArea
                name={`items[${index}].note`}
                label={t('casework.outcome.note')}
                hint={t('casework.outcome.noteHint')}
                optional
                defaultValue={outcomeNote || undefined}
                rows={2}
                limit={2000}
              />
            </>
          ) : (
            outcome && (
              <p>
                <strong>{t.any(`casework.outcome.said.${outcome}`)}</strong> {outcomeNote}
              </p>
            )
          )}
        </div>
      </Panel>
    </li>
  )
}
