import type { FormAction } from '@/lib/core/action-result'
import { plainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { CaseToAssign } from '@/lib/reviewers/queries/assignments'
import { ActionForm } from '../forms/action-form'
import { SelectField } from '../forms/select-field'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { Disclosure } from '../ui/disclosure'
import { TextLink } from '../ui/text-link'
import { becauseText, canBeAsked, leastFirst, openText, pickText } from './because'

type Props = { t: Translate; org: string; cases: readonly CaseToAssign[]; page: string; confirm: FormAction }

/** A proposal for every free seat, each to be changed or left open, confirmed together. */
export function AssignmentsForm({ t, org, cases, page, confirm }: Props) {
  const first = cases.map((_, at) => cases.slice(0, at).reduce((sum, { seats }) => sum + seats.length, 0))
  return (
    <ActionForm id={`assignments-${page}`} action={confirm}>
      <ol className="grid gap-5">
        {cases.map((one, at) => (
          <li key={one.id}>
            <OneCase t={t} org={org} view={one} from={first[at] ?? 0} />
          </li>
        ))}
      </ol>
      <FormActions>
        <SubmitButton icon="send">{t('assigning.confirm')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

function OneCase({ t, org, view, from }: { t: Translate; org: string; view: CaseToAssign; from: number }) {
  const free = view.pool.filter(({ against }) => against.length === 0).sort(leastFirst)
  const { id, applicant, reference, category, round, decideOn, state, held } = view
  const facts = [
    t.any(`rules.category.${category}`),
    reference,
    round && decideOn ? t('assigning.inRound', { round, day: formatDay(t.locale, plainDate(decideOn)) }) : null,
    state === 'submitted' ? t('assigning.untaken') : null,
  ]
  return (
    <section className="grid gap-x-8 gap-y-3 border-line border-t pt-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <div>
        <h2 className="heading text-lg">
          <TextLink href={`/${org}/office/applications/${id}`}>{applicant}</TextLink>
        </h2>
        <p className="figures text-muted">{facts.filter(Boolean).join(' · ')}</p>
        {held && <p>{t('assigning.held')}</p>}
        <WhoCannot t={t} view={view} />
      </div>
      <div className="grid content-start gap-4 xl:grid-cols-2">
        {!held &&
          view.seats.map(({ tier, proposed }, nth) => (
            <SelectField
              key={`${id}-${tier}-${proposed?.id ?? nth}`}
              name={`seats[${from + nth}]`}
              label={t('assigning.seat', { nth: nth + 1, of: view.seats.length, applicant })}
              hint={proposed ? becauseText(t, proposed.because) : t('assigning.nobody')}
              choices={free.map((pick) => ({ value: `${id}:${pick.id}`, label: pickText(t, pick) }))}
              emptyLabel={t('assigning.leaveOpen')}
              defaultValue={proposed ? `${id}:${proposed.id}` : ''}
              width="full"
            />
          ))}
        {view.because && <p className="xl:col-span-2">{t('assigning.unseated', { why: openText(t, view.because) })}</p>}
      </div>
    </section>
  )
}

type WhoProps = {
  t: Translate
  view: CaseToAssign
  /** Where somebody is chosen by hand, who was asked before may be asked again. */
  byHand?: boolean
}

/** Everybody of the pool who cannot be given this one, and each reason. */
export function WhoCannot({ t, view, byHand }: WhoProps) {
  const barred = view.pool.filter((held) => (byHand ? !canBeAsked(held) : held.against.length > 0))
  if (barred.length === 0) return null
  return (
    <Disclosure summary={t('assigning.others', { n: barred.length })} className="mt-2">
      <ul className="grid gap-1">
        {barred.map(({ id, name, against, ties }) => (
          <li key={id}>
            {name}:{' '}
            {against
              .map((code) => (code === 'conflict' ? tieText(t, ties) : t.any(`assigning.error.against.${code}`)))
              .join('; ')}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function tieText(t: Translate, ties: readonly string[]): string {
  return t('assigning.conflictOf', { ties: ties.map((tie) => t.any(`assigning.tied.${tie}`)).join(', ') })
}
