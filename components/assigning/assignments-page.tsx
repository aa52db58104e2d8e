import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { Assignments } from '@/lib/reviewers/queries/assignments'
import { PageHeader } from '../layout/page-header'
import { Pagination } from '../ui/pagination'
import { AssignmentsForm } from './assignments-form'
import { AssignmentsSaid } from './assignments-said'
import { NobodyMissing } from './nobody-missing'

type Props = {
  t: Translate
  org: string
  view: Assignments
  /** What the address says: the page, and what became of the last confirmation. */
  after?: string
  asked?: string
  left: readonly string[]
  confirm: FormAction
}

/** Who reads what: proposed, changed by hand, confirmed. */
export function AssignmentsView({ t, org, view, after, asked, left, confirm }: Props) {
  const here = `/${org}/office/assignments`
  return (
    <>
      <PageHeader size="desk" title={t('assigning.title')} lead={t('assigning.lead')} />
      <div className="grid gap-6">
        <AssignmentsSaid t={t} view={view} asked={asked} left={left} />
        {view.cases.length > 0 ? (
          <AssignmentsForm t={t} org={org} cases={view.cases} page={after ?? ''} confirm={confirm} />
        ) : (
          <NobodyMissing t={t} view={view.empty} />
        )}
      </div>
      <Pagination t={t} nextHref={view.next ? `${here}?after=${view.next}` : undefined} previousHref={after && here} />
    </>
  )
}
