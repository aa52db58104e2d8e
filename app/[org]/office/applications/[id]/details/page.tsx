import { Page } from '@/components/layout/page'
import { CorrectForm } from '@/components/people/correct-form'
import { LedgerTexts } from '@/components/portfolio/ledger-texts'
import { BackLink } from '@/components/ui/breadcrumbs'
import { applicantDetails } from '@/lib/people/queries/details'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { correctDetailsAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = () => titled('people.correct.title')

export default async function DetailsPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => applicantDetails(ctx, params.id))
  const home = `/${params.org}/office/applications/${params.id}`
  return (
    <LedgerTexts locale={ctx.locale}>
      <Page width="text" top={<BackLink t={ctx.t} href={home} label={ctx.t('proofs.office.back')} />}>
        <CorrectForm t={ctx.t} view={view} correct={correctDetailsAction.bind(null, params.org)} />
      </Page>
    </LedgerTexts>
  )
}
