import type { Translate } from '@/lib/i18n/translator'
import type { AdvisedHome } from '@/lib/portfolio/queries/advising'
import { FormLayout } from '../layout/page'
import { PageHeader } from '../layout/page-header'
import { applicationName } from '../portfolio/category-name'
import { FindingsPanel } from '../portfolio/findings-panel'
import { ApplicationStateTag } from '../portfolio/state-tag'
import { PortfolioTasks, type Unread } from '../portfolio/task-list'
import { Progress } from '../ui/progress'

type Props = { t: Translate; org: string; view: AdvisedHome; unread: Unread }

/** The task list through the adviser's eyes: how far each part is, and where something new was said. */
export function AdvisedHomeView({ t, org, view, unread }: Props) {
  const { head, applicant, sections, completed, findings } = view
  const path = `/${org}/advising/${head.id}`
  // The adviser may look into every part, also one that cannot be started yet.
  const open = sections.map(
    (line) => ({ ...line, state: line.state === 'cannotStart' ? 'notStarted' : line.state }) as const,
  )
  return (
    <>
      <PageHeader
        kicker={head.reference}
        title={t('messages.advising.portfolio', { name: applicant })}
        lead={t('messages.advising.readOnly', { name: applicant })}
        meta={
          <>
            <ApplicationStateTag t={t} state={head.state} />
            <span className="text-muted">{applicationName(t, head)}</span>
          </>
        }
      />
      <FormLayout side={<FindingsPanel t={t} findings={findings} overview />}>
        <div className="grid gap-8">
          <Progress
            value={completed}
            max={sections.length}
            label={t('portfolio.home.counted', { completed, total: sections.length })}
            showLabel
          />
          <PortfolioTasks t={t} path={path} sections={open} unread={unread} groups="messages" />
        </div>
      </FormLayout>
    </>
  )
}
