import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { OfficeTabs } from '@/components/review/office-tabs'
import { OfficeTrail } from '@/components/review/office-trail'
import { officeTrail } from '@/lib/review/queries/trail'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('review.office.audit')

export default async function AuditPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { search }) => officeTrail(ctx, texts(search)))
  const { t, org } = ctx
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="audit" />}>
      <PageHeader size="desk" title={t('review.office.audit')} lead={t('review.trail.lead')} />
      <OfficeTrail t={t} org={params.org} zone={org.zone} view={view} />
    </Page>
  )
}
