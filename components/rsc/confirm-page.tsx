import { Hidden } from '@/components/forms/fieldset'
import { PageHeader } from '@/components/layout/page-header'
import { BackLink } from '@/components/ui/breadcrumbs'
import { Confirmation } from '@/components/ui/confirmation'
import { TextLink } from '@/components/ui/text-link'
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
  /** The address of this page. */
  base: string
  /** For a giver who is signed in: how the person named them, and the page this one belongs to. */
  own?: { giverId: string; back: string }
  /** One entry, and what the giver wants to say about it. */
  run: string
  as: string
  acts: ConfirmActs
}

/** The entries a giver is asked about: behind their link, or inside when they are signed in. */
export function ConfirmPage({ t, view, org, base, own, run, as, acts }: Props) {
  const values = { applicant: view.applicant, org: org.name }
  if (view.stage === 'answered') {
    return (
      <Confirmation title={t('rsc.thanks.title')}>
        <p>{t('rsc.thanks.lead', values)}</p>
        {own ? (
          <p className="mt-2">
            <TextLink href={own.back}>{t('givers.giving.title')}</TextLink>
          </p>
        ) : (
          <p className="mt-2">{t('rsc.thanks.more')}</p>
        )}
      </Confirmation>
    )
  }
  if (view.stage === 'cancelled') {
    return <PageHeader title={t('rsc.cancelled.title')} lead={t('rsc.cancelled.lead', values)} />
  }
  const carried = own && <Hidden name="giverId" value={own.giverId} />
  const one = view.runs.find(({ id }) => id === run)
  if (one && (as === 'correct' || as === 'dispute')) {
    const given = { t, run: one, applicant: view.applicant, dateOrder: org.dateOrder, carried }
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
  return (
    <>
      {own && <BackLink t={t} href={own.back} label={t('givers.giving.title')} />}
      <ConfirmList t={t} view={view} org={org.name} base={base} carried={carried} action={acts.confirm} />
    </>
  )
}
