import { PublicList } from '@/components/catalogue/public-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { searchCatalogue } from '@/lib/catalogue/public'
import { type Search, visit } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('catalogue.public.title')

export default async function TrainingsPage(props: Props) {
  const { ctx, params, view } = await visit(props, (ctx, { search }) => searchCatalogue(ctx, texts(search)))
  const { t, org } = ctx
  return (
    <Page>
      <PageHeader title={t('catalogue.public.title')} lead={t('catalogue.public.lead', { org: org.name })} />
      <PublicList t={t} org={params.org} view={view} />
    </Page>
  )
}
