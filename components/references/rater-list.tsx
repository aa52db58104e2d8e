import { ActionButton } from '@/components/forms/action-button'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { RaterLine } from '@/lib/references/queries/for-applicant'
import { RaterStateTag } from './rater-state'

export type RaterActs = { request: FormAction; remind: FormAction }

/** The applicant's raters, each with where it stands and what can be done now. */
export function RaterList({
  t,
  base,
  raters,
  acts,
}: {
  t: Translate
  base: string
  raters: RaterLine[]
  acts: RaterActs
}) {
  return (
    <ul className="panel divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
      {raters.map((rater) => (
        <li key={rater.id} id={`rater-${rater.id}`} className="grid gap-3 px-4 py-4 sm:px-5">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <div className="min-w-0">
              <h3 className="break-words font-semibold text-lg">{rater.name}</h3>
              <p className="text-muted">
                {[t.any(`references.mine.${rater.role}`), rater.jobTitle].filter(Boolean).join(' · ')}
              </p>
              <p className="break-all text-muted text-sm">{rater.email}</p>
            </div>
            <RaterStateTag t={t} state={rater.state} bounced={rater.bounced} />
          </div>
          <Facts t={t} rater={rater} />
          <Hints t={t} rater={rater} />
          <Acts t={t} base={base} rater={rater} acts={acts} />
        </li>
      ))}
    </ul>
  )
}

function Facts({ t, rater }: { t: Translate; rater: RaterLine }) {
  const { state, requestedOn, remindedOn, until, endedOn } = rater
  const on = (day: Parameters<typeof formatDay>[1]) => formatDay(t.locale, day)
  const waiting = state === 'requested' || state === 'opened'
  const ended = state === 'given' || state === 'declined' || state === 'cancelled'
  const facts = [
    ended && endedOn && t(`references.fact.ended.${state}`, { on: on(endedOn) }),
    !ended && requestedOn && t('references.fact.requested', { on: on(requestedOn) }),
    waiting && remindedOn && t('references.fact.reminded', { on: on(remindedOn) }),
    waiting && until && t('references.fact.until', { until: on(until) }),
    rater.endorsed && t('references.fact.endorsed'),
    t(rater.waived ? 'references.fact.waived' : 'references.fact.kept'),
  ]
  return <p className="figures text-muted text-sm">{facts.filter(Boolean).join(' · ')}</p>
}

function Hints({ t, rater }: { t: Translate; rater: RaterLine }) {
  const { state, bounced, hint, sameName } = rater
  const open = state === 'not-requested' || state === 'requested' || state === 'overdue'
  const hints = [
    bounced && open && t('references.hint.bounced'),
    !bounced && hint === 'work-mail' && open && t('references.hint.work-mail'),
    sameName && open && t('references.hint.sameName'),
    state === 'declined' && t('references.hint.declined'),
    state === 'overdue' && t('references.hint.overdue'),
  ].filter((text): text is string => typeof text === 'string')
  if (hints.length === 0) return null
  return (
    <ul className="grid gap-1 text-sm">
      {hints.map((text) => (
        <li key={text} className="flex gap-2">
          <Icon name="info" className="mt-[0.3em] size-3.5 text-warning" />
          <span className="max-w-prose">{text}</span>
        </li>
      ))}
    </ul>
  )
}

function Acts({ t, base, rater, acts }: { t: Translate; base: string; rater: RaterLine; acts: RaterActs }) {
  const { id, may, state, name } = rater
  if (!may.request && !may.remind && !may.change) return null
  const input = { referenceId: id }
  const href = `${base}/${id}`
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      {may.request && (
        <ActionButton id={`request-${id}`} action={acts.request} input={input} size="small" icon="send">
          {t(state === 'overdue' ? 'references.act.again' : 'references.act.send')}
          <span className="sr-only">: {name}</span>
        </ActionButton>
      )}
      {may.remind && (
        <ActionButton id={`remind-${id}`} action={acts.remind} input={input} size="small" icon="bell">
          {t('references.act.remind')}
          <span className="sr-only">: {name}</span>
        </ActionButton>
      )}
      {may.change && (
        <>
          <TextLink href={href} className="inline-flex min-h-11 items-center">
            {t('references.act.change')}
            <span className="sr-only">: {name}</span>
          </TextLink>
          <TextLink href={`${href}/cancel`} className="inline-flex min-h-11 items-center">
            {t(state === 'not-requested' ? 'references.act.remove' : 'references.act.cancel')}
            <span className="sr-only">: {name}</span>
          </TextLink>
        </>
      )}
    </div>
  )
}
