import { Page } from '@/components/layout/page'
import { CaseTop } from '@/components/review/case-top'
import { CaseReviewsPage } from '@/components/settling/case-reviews'
import { caseReviews } from '@/lib/review/queries/case-readings'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = () => titled('settling.office.title')

export default async function CaseReviewsOfOffice(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => caseReviews(ctx, params.id))
  const { t, org } = ctx
  const reference = view?.readings.reference ?? ''
  const top = <CaseTop t={t} org={org.slug} reference={reference} id={params.id} here={t('settling.office.title')} />
  return (
    <Page width="full" top={top}>
      <CaseReviewsPage t={t} org={org} view={view} />
    </Page>
  )
}
