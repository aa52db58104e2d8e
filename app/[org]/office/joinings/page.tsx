import { JoiningsList } from '@/components/joining/joinings-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { joiningsList } from '@/lib/joining/queries/list'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

export const generateMetadata = () => titled('joining.list.title')

export default async function JoiningsPage(props: { params: Promise<{ org: string }> }) {
  const { ctx, params, view } = await enter(props, joiningsList)
  const { t, locale, org } = ctx
  const office = { label: t('review.office.title'), href: `/${params.org}/office` }
  return (
    <Page top={<Breadcrumbs t={t} crumbs={[office, { label: t('joining.list.title') }]} />}>
      <PageHeader size="desk" title={t('joining.list.title')} lead={t('joining.list.lead')} />
      <JoiningsList t={t} locale={locale} zone={org.zone} org={params.org} view={view} />
    </Page>
  )
}
