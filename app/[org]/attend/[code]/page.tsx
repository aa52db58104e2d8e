import { Attend } from '@/components/catalogue/attend'
import { CatalogueTexts } from '@/components/catalogue/catalogue-texts'
import { Page } from '@/components/layout/page'
import { attendView } from '@/lib/catalogue/queries/own'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { takeTrainingAction } from '../../actions'

export const generateMetadata = () => titled('catalogue.attend.title')

export default async function AttendPage(props: { params: Promise<{ org: string; code: string }> }) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => attendView(ctx, params.code))
  return (
    <CatalogueTexts locale={ctx.locale}>
      <Page width="text">
        <Attend t={ctx.t} org={params.org} view={view} take={takeTrainingAction.bind(null, params.org)} />
      </Page>
    </CatalogueTexts>
  )
}
