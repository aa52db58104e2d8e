import { ActionButton } from '@/components/forms/action-button'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { RaterLine } from '@/lib/references/queries/for-applicant'
import { RaterStateTag } from './rater-state'
import { ShowLink } from './show-link'

export type RaterActs = { request: FormAction; remind: FormAction; showLink: FormAction; cancelRest: FormAction }

/** The applicant's raters, each with where it stands and what can be done now. */
export function RaterList({
  t,
  base,
  raters,
  acts,
  office = false,
}: {
  t: Translate
  base: string
  raters: RaterLine[]
  acts: RaterActs
  /** Seen by the office: what is said to the applicant is said about them. */
  office?: boolean
}) {
  return (
    <ul className="panel divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
      {raters.map((rater) => (
        <li key={rater.id} id={`rater-${rater.id}`} className="grid gap-3 px-4 py-4 sm:px-5">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <div className="min-w-0">
              <h3 className="break-words font-semibold text-lg">{rater.name}</h3>
              <p className="text-muted">
                {[t.any(office ? `rules.role.${rater.role}` : `references.mine.${rater.role}`), rater.jobTitle]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className="break-all text-muted text-sm">{rater.email}</p>
            </div>
            <RaterStateTag t={t} state={rater.state} />
          </div>
          <Facts t={t} rater={rater} office={office} />
          <Hints t={t} rater={rater} />
          <Acts t={t} base={base} rater={rater} acts={acts} office={office} />
        </li>
      ))}
    </ul>
  )
}

function Facts({ t, rater, office }: { t: Translate; rater: RaterLine; office: boolean }) {
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
    t(`references.fact.${rater.waived ? 'waived' : 'kept'}${office ? '.office' : ''}`),
  ]
  return <p className="figures text-muted text-sm">{facts.filter(Boolean).join(' · ')}</p>
}

function Hints({ t, rater }: { t: Translate; rater: RaterLine }) {
  const { state, hint, sameName, elsewhere } = rater
  const open = state === 'not-requested' || state === 'requested' || state === 'overdue'
  const hints = [
    state === 'bounced' && t('references.hint.bounced'),
    open && t(`references.hint.${hint}`),
    sameName && open && t('references.hint.sameName'),
    elsewhere !== null && open && t('references.hint.elsewhere', { reference: elsewhere }),
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

type ActsProps = { t: Translate; base: string; rater: RaterLine; acts: RaterActs; office: boolean }

function Acts({ t, base, rater, acts, office }: ActsProps) {
  const { id, may, state, name, endorsed } = rater
  const vets = office && !endorsed && state !== 'cancelled' && state !== 'declined'
  if (!may.request && !may.remind && !may.change && !vets) return null
  const send = state === 'not-requested' ? 'send' : state === 'overdue' ? 'again' : 'resend'
  const input = { referenceId: id }
  const href = `${base}/${id}`
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      {may.request && (
        <ActionButton id={`request-${id}`} action={acts.request} input={input} size="small" icon="send">
          {t(`references.act.${send}`)}
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
            {t(state === 'bounced' ? 'references.act.correct' : 'references.act.change')}
            <span className="sr-only">: {name}</span>
          </TextLink>
          <TextLink href={`${href}/cancel`} className="inline-flex min-h-11 items-center">
            {t(state === 'not-requested' ? 'references.act.remove' : 'references.act.cancel')}
            <span className="sr-only">: {name}</span>
          </TextLink>
        </>
      )}
      {vets && (
        <TextLink href={`${href}#vet`} className="inline-flex min-h-11 items-center">
          {t('references.vet.title')}
          <span className="sr-only">: {name}</span>
        </TextLink>
      )}
      {may.showLink && <ShowLink action={acts.showLink} referenceId={id} name={name} />}
    </div>
  )
}
