import { OfficeList } from '@/components/catalogue/office-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { OfficeTabs } from '@/components/review/office-tabs'
import { ButtonLink } from '@/components/ui/button-link'
import { officeCatalogue } from '@/lib/catalogue/queries/office'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('catalogue.office.title')

export default async function CataloguePage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { search }) => officeCatalogue(ctx, texts(search)))
  const { t } = ctx
  const publish = view.rows.length > 0 && (
    <ButtonLink href={`/${params.org}/office/catalogue/new`} icon="plus">
      {t('catalogue.office.publish')}
    </ButtonLink>
  )
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="catalogue" />}>
      <PageHeader
        size="desk"
        title={t('catalogue.office.title')}
        lead={t('catalogue.office.lead')}
        actions={publish || undefined}
      />
      <OfficeList t={t} org={params.org} view={view} />
    </Page>
  )
}
