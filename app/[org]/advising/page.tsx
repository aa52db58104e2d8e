import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { AdviseeTable } from '@/components/messages/advisee-table'
import { unreadIn } from '@/lib/messages/queries/unread'
import { advisees } from '@/lib/portfolio/queries/advising'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

export const generateMetadata = () => titled('messages.advising.title')

/** Whom the actor advises. */
export default async function AdvisingPage(props: { params: Promise<{ org: string }> }) {
  const { ctx, params, view } = await enter(props, async (ctx) => {
    const rows = await advisees(ctx)
    const ids = rows.map(({ id }) => id)
    return { rows, unread: await unreadIn(ctx, ids) }
  })
  return (
    <Page>
      <PageHeader title={ctx.t('messages.advising.title')} lead={ctx.t('messages.advising.lead')} />
      <AdviseeTable t={ctx.t} org={params.org} {...view} />
    </Page>
  )
}
