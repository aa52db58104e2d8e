import { CatalogueTexts } from '@/components/catalogue/catalogue-texts'
import { PublishForm } from '@/components/catalogue/publish-form'
import { Page } from '@/components/layout/page'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { trainingView } from '@/lib/catalogue/queries/office'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { publishTrainingAction } from '../../actions'

type Props = { params: Promise<{ org: string; training: string }> }

export const generateMetadata = () => titled('catalogue.form.change')

export default async function ChangeTrainingPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => trainingView(ctx, params.training))
  const { t, org, locale } = ctx
  const back = { label: view.title, href: `/${params.org}/office/catalogue/${view.id}` }
  const publish = publishTrainingAction.bind(null, params.org)
  return (
    <CatalogueTexts locale={locale}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[back, { label: t('catalogue.form.change') }]} />}>
        <PublishForm t={t} dateOrder={org.dateOrder} publish={publish} backHref={back.href} training={view} />
      </Page>
    </CatalogueTexts>
  )
}
