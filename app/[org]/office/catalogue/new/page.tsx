import { CatalogueTexts } from '@/components/catalogue/catalogue-texts'
import { PublishForm } from '@/components/catalogue/publish-form'
import { Page } from '@/components/layout/page'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { officeCatalogue } from '@/lib/catalogue/queries/office'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { publishTrainingAction } from '../actions'

export const generateMetadata = () => titled('catalogue.form.new')

export default async function PublishPage(props: { params: Promise<{ org: string }> }) {
  const { ctx, params } = await enter(props, (ctx) => officeCatalogue(ctx, {}))
  const { t, org, locale } = ctx
  const back = { label: t('catalogue.office.title'), href: `/${params.org}/office/catalogue` }
  const publish = publishTrainingAction.bind(null, params.org)
  return (
    <CatalogueTexts locale={locale}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[back, { label: t('catalogue.form.new') }]} />}>
        <PublishForm t={t} dateOrder={org.dateOrder} publish={publish} backHref={back.href} />
      </Page>
    </CatalogueTexts>
  )
}
