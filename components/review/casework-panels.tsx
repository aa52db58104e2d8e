import type { FormAction } from '@/lib/core/action-result'
import { parsePlainDate } from '@/lib/core/plain-date'
import { formatDay, formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Casework } from '@/lib/review/queries/casework'
import { FLAG_KINDS } from '@/lib/review/schema/casework'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { Disclosure } from '../ui/disclosure'
import { HoldForm } from './case-hold'

export type CaseworkActs = Record<'hold' | 'release' | 'note' | 'flag' | 'clear' | 'letters', FormAction>
type Props = { t: Translate; zone: string; name: string; work: Casework; acts: CaseworkActs }

/** Beside the case, for the staff alone: what is waited for, notes, flags, holds, and whether letters leave. */
export function CaseworkPanels({ t, zone, name, work, acts }: Props) {
  const { applicationId, notes, waits, may, lettersPaused } = work
  return (
    <>
      {waits.length > 0 && <Waits t={t} work={work} />}
      <Flags t={t} zone={zone} work={work} acts={acts} />
      <Disclosure look="panel" open={notes.length > 0} summary={t('casework.notes.title', { count: notes.length })}>
        <div id="notes" className="grid gap-3 text-sm">
          <p className="text-muted">{t('casework.notes.lead')}</p>
          {notes.map(({ id, text, at, by }) => (
            <div key={id} className="border-line border-s-2 ps-3">
              <p className="whitespace-pre-line">{text}</p>
              <p className="figures text-muted">
                {formatMoment(t.locale, at, zone)} · {by}
              </p>
            </div>
          ))}
          {may.write.yes && (
            <ActionForm id={`note-${applicationId}`} action={acts.note} className="gap-2!">
              <Hidden name="applicationId" value={applicationId} />
              <TextArea name="text" label={t('casework.notes.field')} rows={3} limit={4000} />
              <div>
                <SubmitButton variant="secondary" size="small">
                  {t('casework.notes.button')}
                </SubmitButton>
              </div>
            </ActionForm>
          )}
        </div>
      </Disclosure>
      {may.hold.yes && <HoldForm t={t} name={name} applicationId={applicationId} own={work.offered} hold={acts.hold} />}
      {may.switchLetters.yes && (
        <div className="grid gap-2 text-sm">
          {lettersPaused && <p>{t('casework.letters.paused')}</p>}
          <ActionButton
            id={`letters-${applicationId}`}
            action={acts.letters}
            input={{ applicationId, letters: lettersPaused ? 'sent' : 'paused' }}
            variant="quiet"
            size="small"
          >
            {t(lettersPaused ? 'casework.letters.resume' : 'casework.letters.pause')}
          </ActionButton>
        </div>
      )}
    </>
  )
}

function Waits({ t, work }: { t: Translate; work: Casework }) {
  const open = work.waits.filter(({ state }) => state === 'requested' || state === 'reminded' || state === 'late')
  return (
    <Disclosure look="panel" summary={t('casework.waits.title', { count: open.length })}>
      <ul className="grid gap-2 text-sm">
        {work.waits.map(({ id, kind, state, dueOn, reminders, late, paused }) => {
          const due = dueOn === null ? null : parsePlainDate(dueOn)
          const said = [
            t(`casework.wait.state.${state}`, { count: reminders }),
            ...(due ? [t('casework.waits.due', { on: formatDay(t.locale, due) })] : []),
            ...(late ? [t('casework.waits.late')] : []),
            ...(paused ? [t('casework.waits.paused')] : []),
          ]
          return (
            <li key={id}>
              <strong>{t(`casework.wait.${kind}`)}</strong> <span className="text-muted">{said.join(' · ')}</span>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}

function Flags({ t, zone, work, acts }: Pick<Props, 't' | 'zone' | 'work' | 'acts'>) {
  const { applicationId, flags, may } = work
  const raised = flags.filter(({ clearedAt }) => clearedAt === null)
  return (
    <Disclosure look="panel" open={raised.length > 0} summary={t('casework.flags.title', { count: raised.length })}>
      <div id="flags" className="grid gap-3 text-sm">
        {flags.map(({ id, kind, reason, at, by, clearedAt }) => (
          <div key={id} className={clearedAt ? 'text-muted' : undefined}>
            <p>
              <strong>{t.any(`casework.flag.${kind}`)}</strong> {reason}
            </p>
            <p className="figures text-muted">
              {formatMoment(t.locale, at, zone)} · {by}
              {clearedAt && ` · ${t('casework.flags.cleared', { on: formatMoment(t.locale, clearedAt, zone) })}`}
            </p>
            {may.write.yes && !clearedAt && (
              <ActionButton
                id={`clear-${id}`}
                action={acts.clear}
                input={{ applicationId, flagId: id }}
                variant="quiet"
                size="small"
              >
                {t('casework.flags.clear')}
              </ActionButton>
            )}
          </div>
        ))}
        {may.write.yes && (
          <ActionForm id={`flag-${applicationId}`} action={acts.flag} className="gap-2!">
            <Hidden name="applicationId" value={applicationId} />
            <SelectField
              name="kind"
              label={t('casework.flags.kind')}
              choices={FLAG_KINDS.map((kind) => ({ value: kind, label: t(`casework.flag.${kind}`) }))}
            />
            <TextArea name="reason" label={t('casework.flags.reason')} rows={2} limit={500} />
            <div>
              <SubmitButton variant="secondary" size="small">
                {t('casework.flags.button')}
              </SubmitButton>
            </div>
          </ActionForm>
        )}
      </div>
    </Disclosure>
  )
}
