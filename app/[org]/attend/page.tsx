import { EnterCode } from '@/components/catalogue/attend'
import { CatalogueTexts } from '@/components/catalogue/catalogue-texts'
import { Page } from '@/components/layout/page'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { takeTrainingAction } from '../actions'

export const generateMetadata = () => titled('catalogue.attend.title')

export default async function EnterCodePage(props: { params: Promise<{ org: string }> }) {
  const { ctx, params } = await enter(props, async () => null)
  return (
    <CatalogueTexts locale={ctx.locale}>
      <Page width="text">
        <EnterCode t={ctx.t} take={takeTrainingAction.bind(null, params.org)} />
      </Page>
    </CatalogueTexts>
  )
}
