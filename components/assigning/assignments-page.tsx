import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { Assignments } from '@/lib/reviewers/queries/assignments'
import { PageHeader } from '../layout/page-header'
import { Pagination } from '../ui/pagination'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'
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
        <AdviceList t={t} org={org} wanted={view.advice} />
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

/** Drafts on which advice is asked, each with the way to choose who gives it. */
function AdviceList({ t, org, wanted }: { t: Translate; org: string; wanted: Assignments['advice'] }) {
  if (wanted.length === 0) return null
  return (
    <Panel title={t('assigning.advice.title')} id="advice">
      <p className="mb-3 text-muted text-sm">{t('assigning.advice.text')}</p>
      <ul className="grid gap-2">
        {wanted.map(({ id, applicant, reference, category }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              <strong>{applicant}</strong>{' '}
              <span className="text-muted">{`${t.any(`rules.category.${category}`)} · ${reference}`}</span>
            </span>
            <TextLink href={`/${org}/office/applications/${id}/readers?kind=advisory`}>
              {t('assigning.advice.pick')}
              <span className="sr-only">: {applicant}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
