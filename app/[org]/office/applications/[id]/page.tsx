import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { CaseTop } from '@/components/review/case-top'
import { CaseView } from '@/components/review/case-view'
import { ratingsForReview } from '@/lib/references/queries/for-review'
import { caseView } from '@/lib/review/queries/case'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { assignCoordinatorAction, markAllVerifiedAction, markEntryAction, startReviewAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('review.desk.title')

export default async function CasePage(props: Props) {
  const { ctx, params, search, view } = await enter(props, async (ctx, { params }) => ({
    found: await caseView(ctx, params.id),
    ratings: await ratingsForReview(ctx, params.id),
  }))
  const { org } = params
  const acts = {
    assign: assignCoordinatorAction.bind(null, org),
    mark: markEntryAction.bind(null, org),
    markAll: markAllVerifiedAction.bind(null, org),
    start: startReviewAction.bind(null, org),
  }
  return (
    <ErrorTexts locale={ctx.locale} of={['review']}>
      <Page width="full" top={<CaseTop t={ctx.t} org={org} reference={view.found.reference} />}>
        <CaseView ctx={ctx} view={view.found} ratings={view.ratings} acts={acts} done={texts(search).done} />
      </Page>
    </ErrorTexts>
  )
}
