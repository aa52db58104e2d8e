import type { Translate } from '@/lib/i18n/translator'
import type { ThreadView } from '@/lib/messages/queries/thread'
import { PageHeader } from '../layout/page-header'
import { Panel } from '../ui/panel'
import { Thread } from './thread'
import type { ThreadActs } from './thread-drawer'

type Props = { ctx: { t: Translate; org: { slug: string; zone: string } }; view: ThreadView; acts: ThreadActs }

/** One thread as the office reads it, on a page of its own. */
export function CaseThread({ ctx: { t, org }, view, acts }: Props) {
  return (
    <>
      <PageHeader size="desk" kicker={view.reference} title={view.about} />
      <Panel>
        <Thread t={t} slug={org.slug} zone={org.zone} view={view} acts={acts} />
      </Panel>
    </>
  )
}
