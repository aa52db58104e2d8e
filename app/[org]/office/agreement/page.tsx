import { Page } from '@/components/layout/page'
import { OfficeTabs } from '@/components/review/office-tabs'
import { AgreementPage } from '@/components/settling/agreement-page'
import { agreementView } from '@/lib/reviewers/queries/agreement'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string }> }

export const generateMetadata = () => titled('settling.agreement.title')

export default async function AgreementOfPool(props: Props) {
  const { ctx, params, view } = await enter(props, agreementView)
  return (
    <Page width="full" top={<OfficeTabs t={ctx.t} org={params.org} actor={ctx.actor} current="reviewers" />}>
      <AgreementPage t={ctx.t} view={view} />
    </Page>
  )
}
