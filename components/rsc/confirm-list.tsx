import type { ReactNode } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxGroup, RadioGroup } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { PageHeader } from '@/components/layout/page-header'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AskedRun, ConfirmView } from '@/lib/rsc/queries/for-giver'

type Props = {
  t: Translate
  view: Extract<ConfirmView, { stage: 'open' }>
  org: string
  base: string
  /** What the answer carries along beside what it says. */
  carried?: ReactNode
  action: FormAction
}

function daysOf(t: Translate, run: AskedRun): string {
  return t('rsc.run.days', { from: formatDay(t.locale, run.from), to: formatDay(t.locale, run.to) })
}

/** Every entry that waits; confirmed all at once or those that are ticked. Nothing is chosen beforehand. */
export function ConfirmList({ t, view, org, base, carried, action }: Props) {
  const { applicant, giver, until, runs, answered } = view
  const minutes = runs.reduce((sum, run) => sum + run.minutes, 0)
  const seen = runs.map((run) => `${run.id}:${run.version}`).join(',')
  const each = runs.map((run) => ({
    value: run.id,
    label: `${daysOf(t, run)} · ${t('rsc.run.hours', { hours: formatHours(t.locale, run.minutes) })}`,
  }))
  const all = { count: runs.length, hours: formatHours(t.locale, minutes) }
  const choices = [
    { value: 'all', label: t('rsc.confirm.all', all) },
    ...(runs.length > 1
      ? [
          {
            value: 'some',
            label: t('rsc.confirm.some'),
            more: <CheckboxGroup name="runs" label={t('rsc.confirm.runs')} choices={each} />,
          },
        ]
      : []),
  ]
  return (
    <ActionForm id="confirm-hours" action={action} guard={false}>
      <PageHeader
        kicker={t('rsc.confirm.kicker', { giver })}
        title={t('rsc.confirm.title')}
        lead={t('rsc.confirm.lead', { applicant, org })}
      />
      {answered > 0 && <p className="font-semibold">{t('rsc.confirm.progress', { answered, left: runs.length })}</p>}
      <section aria-labelledby="asked-title" className="grid gap-3">
        <h2 id="asked-title" className="heading text-xl">
          {t('rsc.confirm.list', { applicant })}
        </h2>
        <ul className="panel divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
          {runs.map((run) => (
            <AskedRow key={run.id} t={t} run={run} base={base} />
          ))}
        </ul>
      </section>
      {carried}
      <Hidden name="seen" value={seen} />
      <RadioGroup name="which" label={t('rsc.confirm.which')} hint={t('rsc.confirm.else')} choices={choices} />
      <FormActions>
        <SubmitButton size="large">{t('rsc.confirm.act')}</SubmitButton>
      </FormActions>
      {until && <p className="text-muted">{t('rsc.confirm.until', { until: formatDay(t.locale, until, 'long') })}</p>}
    </ActionForm>
  )
}

function AskedRow({ t, run, base }: { t: Translate; run: AskedRun; base: string }) {
  const days = daysOf(t, run)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 px-4 py-3.5 sm:px-5">
      <div className="min-w-0">
        <p className="figures font-semibold">
          {t('rsc.run.hours', { hours: formatHours(t.locale, run.minutes) })} · {days}
        </p>
        <p className="text-muted text-sm">
          {[
            t.any(`rsc.format.${run.format}`),
            t.any(`rsc.asked.${run.concerns}`),
            ...run.about.map((track) => t.any(`rules.track.${track}`)),
          ].join(' · ')}
        </p>
      </div>
      <p className="flex gap-x-5">
        {(['correct', 'dispute'] as const).map((as) => (
          <TextLink key={as} href={`${base}?run=${run.id}&as=${as}`} className="inline-flex min-h-11 items-center">
            {t(`rsc.confirm.${as}`)}
            <span className="sr-only">: {days}</span>
          </TextLink>
        ))}
      </p>
    </li>
  )
}
