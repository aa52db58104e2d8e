import { PageHeader } from '@/components/layout/page-header'
import { BackLink } from '@/components/ui/breadcrumbs'
import { Confirmation } from '@/components/ui/confirmation'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ConfirmView } from '@/lib/rsc/queries/for-giver'
import { ConfirmList } from './confirm-list'
import { CorrectRun, DisputeRun } from './confirm-one'

export type ConfirmActs = { confirm: FormAction; correct: FormAction; dispute: FormAction }
type Props = {
  t: Translate
  view: ConfirmView
  org: { name: string; dateOrder: 'mdy' | 'dmy' }
  /** The link's own address. */
  base: string
  /** One entry, and what the giver wants to say about it. */
  run: string
  as: string
  acts: ConfirmActs
}

/** What stands behind a giver's link. */
export function ConfirmPage({ t, view, org, base, run, as, acts }: Props) {
  const values = { applicant: view.applicant, org: org.name }
  if (view.stage === 'answered') {
    return (
      <Confirmation title={t('rsc.thanks.title')}>
        <p>{t('rsc.thanks.lead', values)}</p>
        <p className="mt-2">{t('rsc.thanks.more')}</p>
      </Confirmation>
    )
  }
  if (view.stage === 'cancelled') {
    return <PageHeader title={t('rsc.cancelled.title')} lead={t('rsc.cancelled.lead', values)} />
  }
  const one = view.runs.find(({ id }) => id === run)
  if (one && (as === 'correct' || as === 'dispute')) {
    const given = { t, run: one, applicant: view.applicant, dateOrder: org.dateOrder }
    return (
      <>
        <BackLink t={t} href={base} label={t('rsc.confirm.back')} />
        {as === 'correct' ? (
          <CorrectRun {...given} action={acts.correct} />
        ) : (
          <DisputeRun {...given} action={acts.dispute} />
        )}
      </>
    )
  }
  return <ConfirmList t={t} view={view} org={org.name} base={base} action={acts.confirm} />
}
