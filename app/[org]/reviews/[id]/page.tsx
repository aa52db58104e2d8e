import { redirect } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { BareReview } from '@/components/reviews/bare-review'
import { ReviewTexts } from '@/components/reviews/review-texts'
import { ReviewView } from '@/components/reviews/review-view'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ratingsForReviewer } from '@/lib/references/queries/for-reviewer'
import { reviewPage } from '@/lib/review/queries/judged'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { saveTicksAction, submitReviewAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('reading.title')

export default async function ReviewPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, async (ctx, { params }) => {
    const page = await reviewPage(ctx, params.id)
    if (page.is !== 'judged') return { page, ratings: [] }
    const { kind, applicationId } = page.view.review
    return { page, ratings: kind === 'calibration' ? [] : await ratingsForReviewer(ctx, applicationId) }
  })
  const { page, ratings } = view
  const { org, id } = params
  if (page.is === 'invited') redirect(`/${org}/reviews/${id}/declare`)
  const { done, entry } = texts(search)
  const acts = { saveTicks: saveTicksAction.bind(null, org), submit: submitReviewAction.bind(null, org) }
  const back = <BackLink t={ctx.t} href={`/${org}/reviews`} label={ctx.t('reading.list.title')} />
  if (page.is === 'bare')
    return <Page top={back}>{<BareReview t={ctx.t} org={org} view={page.view} done={done} />}</Page>
  return (
    <ReviewTexts locale={ctx.locale}>
      <Page width="full" top={back}>
        <ReviewView ctx={ctx} view={page.view} ratings={ratings} opened={entry} done={done} acts={acts} />
      </Page>
    </ReviewTexts>
  )
}
