import { PageHeader } from '@/components/layout/page-header'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { RaterView } from '@/lib/references/queries/for-applicant'
import { RaterStateTag } from './rater-state'
import { ReaddressForm } from './readdress-form'
import { VetRaterForm } from './vet-rater-form'

type Props = { t: Translate; view: RaterView; acts: Record<'readdress' | 'vet', FormAction> }

/** One rater as the office helps: vetting after a call, and the address of our letters. */
export function OfficeRater({ t, view, acts }: Props) {
  const { rater, application } = view
  const role = t.any(`rules.role.${rater.role}`)
  return (
    <div className="grid gap-10">
      <PageHeader
        size="desk"
        kicker={`${application.reference} · ${application.applicant}`}
        title={rater.name}
        lead={[role, rater.jobTitle, rater.email].filter(Boolean).join(' · ')}
        meta={<RaterStateTag t={t} state={rater.state} />}
      />
      <VetRaterForm t={t} referenceId={rater.id} action={acts.vet} />
      {rater.may.change && <ReaddressForm t={t} rater={rater} action={acts.readdress} />}
    </div>
  )
}
