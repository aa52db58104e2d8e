import type { ReactNode } from 'react'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { ConflictRow, ReviewerView } from '@/lib/reviewers/queries/reviewer'
import { DECLARED_KINDS } from '@/lib/reviewers/schema/assigning'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { DateField } from '../forms/date-field'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'

/** The acts on what is kept of a reviewer besides the first form. */
export type PoolActs = {
  addAbsence: FormAction
  removeAbsence: FormAction
  addTeam: FormAction
  removeTeam: FormAction
  noteConflict: FormAction
  liftConflict: FormAction
  trustAddress: FormAction
}

type Props = {
  t: Translate
  dateOrder: 'mdy' | 'dmy'
  view: ReviewerView
  acts: PoolActs
  /** Whether somebody keeps this of themself. */
  own: boolean
}

/** Absences, teams and declared conflicts: the same for the office and for the reviewer, in each one's words. */
export function KeptParts(props: Props) {
  return (
    <>
      <Absences {...props} />
      <Teams {...props} />
      <Conflicts {...props} />
    </>
  )
}

function Whose({ view, own }: Pick<Props, 'view' | 'own'>) {
  return own ? null : <Hidden name="personId" value={view.member.id} />
}

/** Where a letter came back: one press says that the address takes letters again. */
export function Reached({ t, view, acts, own }: Omit<Props, 'dateOrder'>) {
  const { id, unfit } = view.member
  if (!unfit.includes('unreached')) return null
  return (
    <div className="mt-2">
      <ActionButton
        id={`reached-${id}`}
        action={acts.trustAddress}
        input={own ? {} : { personId: id }}
        size="small"
        variant="secondary"
      >
        {t(own ? 'pool.own.reached' : 'pool.reached')}
      </ActionButton>
    </div>
  )
}

/** Rows with what can be done about each; `none` stands where there is none. */
function List({ none, children }: { none: string; children: ReactNode[] }) {
  if (children.length === 0) return <p className="text-muted">{none}</p>
  return <ul className="divide-y divide-line border-line border-y">{children}</ul>
}

function Line({ children, act }: { children: ReactNode; act: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <div className="min-w-0 flex-1">{children}</div>
      {act}
    </li>
  )
}

function Absences({ t, dateOrder, view, acts, own }: Props) {
  const { member, absences } = view
  return (
    <Panel title={t('pool.away.title')} id="away">
      <p className="mb-3 text-muted text-sm">{t(own ? 'pool.own.away.text' : 'pool.away.text')}</p>
      <List none={t('pool.away.none')}>
        {absences.map(({ id, from, to }) => {
          const days = { from: formatDay(t.locale, from), to: formatDay(t.locale, to) }
          return (
            <Line
              key={id}
              act={
                <ActionButton
                  id={`back-${id}`}
                  action={acts.removeAbsence}
                  input={{ absenceId: id }}
                  size="small"
                  variant="quiet"
                >
                  {t('pool.away.remove')}
                  <span className="sr-only"> {t('pool.away.removeWhich', days)}</span>
                </ActionButton>
              }
            >
              {t('pool.away.days', days)}
            </Line>
          )
        })}
      </List>
      <ActionForm id={`away-${member.id}`} action={acts.addAbsence} className="mt-5">
        <Whose view={view} own={own} />
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          <DateField name="from" label={t('pool.away.from')} dateOrder={dateOrder} />
          <DateField name="to" label={t('pool.away.to')} dateOrder={dateOrder} />
        </div>
        <div>
          <SubmitButton variant="secondary" icon="plus">
            {t('pool.away.add')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  )
}

function Teams({ t, view, acts, own }: Props) {
  const { member, teams } = view
  return (
    <Panel title={t('pool.team.title')} id="teams">
      <p className="mb-3 text-muted text-sm">{t(own ? 'pool.own.team.text' : 'pool.team.text')}</p>
      <List none={t(own ? 'pool.own.team.none' : 'pool.team.none')}>
        {teams.map(({ id, name }) => (
          <Line
            key={id}
            act={
              <ActionButton
                id={`team-off-${id}`}
                action={acts.removeTeam}
                input={{ teamId: id }}
                size="small"
                variant="quiet"
              >
                {t('pool.team.remove')}
                <span className="sr-only"> {name}</span>
              </ActionButton>
            }
          >
            <span className="break-words">{name}</span>
          </Line>
        ))}
      </List>
      <ActionForm id={`team-${member.id}`} action={acts.addTeam} className="mt-5">
        <Whose view={view} own={own} />
        <TextField name="name" label={t('pool.team.name')} hint={t('pool.team.name.hint')} autoComplete="off" />
        <div>
          <SubmitButton variant="secondary" icon="plus">
            {t('pool.team.add')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  )
}

function Conflicts({ t, view, acts, own }: Props) {
  const { member, conflicts } = view
  const kinds = DECLARED_KINDS.map((value) => ({ value, label: t(`assigning.conflictKind.${value}`) }))
  return (
    <Panel title={t('pool.conflict.title')} id="conflicts">
      <p className="mb-3 text-muted text-sm">{t(own ? 'pool.own.conflict.text' : 'pool.conflict.text')}</p>
      <List none={t('pool.conflict.none')}>
        {conflicts.map((one) => (
          <ConflictLine key={one.id} t={t} one={one} lift={acts.liftConflict} own={own} />
        ))}
      </List>
      <Disclosure summary={t('pool.conflict.open')} className="mt-4">
        <ActionForm id={`conflict-${member.id}`} action={acts.noteConflict} className="mt-2">
          <Whose view={view} own={own} />
          <TextField name="name" label={t('pool.conflict.name')} autoComplete="off" />
          <TextField
            name="email"
            label={t('pool.conflict.email')}
            hint={t('pool.conflict.email.hint')}
            optional
            type="email"
            autoComplete="off"
          />
          <SelectField
            name="kind"
            label={t(own ? 'pool.own.conflict.kind' : 'pool.conflict.kind')}
            choices={kinds}
            emptyLabel=""
          />
          <TextArea name="note" label={t('pool.conflict.note')} optional rows={2} limit={500} />
          <div>
            <SubmitButton variant="secondary">{t('pool.conflict.add')}</SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
    </Panel>
  )
}

type LineProps = { t: Translate; one: ConflictRow; lift: FormAction; own: boolean }

function ConflictLine({ t, one, lift, own }: LineProps) {
  const day = formatDay(t.locale, one.since)
  return (
    <Line
      act={
        <ActionButton id={`lift-${one.id}`} action={lift} input={{ conflictId: one.id }} size="small" variant="quiet">
          {t('pool.conflict.lift')}
          <span className="sr-only">: {one.whom}</span>
        </ActionButton>
      }
    >
      <p className="break-words font-semibold">{one.whom}</p>
      <p className="text-muted text-sm">
        {t.any(`assigning.conflictKind.${one.kind}`)},{' '}
        {one.own ? t('pool.conflict.since', { day }) : t('pool.conflict.sinceBy', { day, name: one.by })}
      </p>
      {one.note && <p className="break-words text-sm">{one.note}</p>}
      {!own && (
        <p className="text-sm">
          {one.meets.length > 0
            ? t('pool.conflict.meets', { names: one.meets.join(', ') })
            : t('pool.conflict.meetsNobody')}
        </p>
      )}
    </Line>
  )
}
