import { CatalogueTexts } from '@/components/catalogue/catalogue-texts'
import { TrainingPage } from '@/components/catalogue/training-page'
import { Page } from '@/components/layout/page'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { trainingView } from '@/lib/catalogue/queries/office'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { planSessionAction, withdrawTrainingAction } from '../actions'

type Props = { params: Promise<{ org: string; training: string }> }

export const generateMetadata = () => titled('catalogue.office.training')

export default async function CatalogueTrainingPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => trainingView(ctx, params.training))
  const { t, org, locale } = ctx
  const back = { label: t('catalogue.office.title'), href: `/${params.org}/office/catalogue` }
  const [plan, withdraw] = [planSessionAction.bind(null, params.org), withdrawTrainingAction.bind(null, params.org)]
  return (
    <CatalogueTexts locale={locale}>
      <Page top={<Breadcrumbs t={t} crumbs={[back, { label: view.title }]} />}>
        <TrainingPage {...{ t, org, view, plan, withdraw }} />
      </Page>
    </CatalogueTexts>
  )
}
