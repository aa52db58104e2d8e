import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { ReviewList } from '@/components/reviews/review-list'
import { ButtonLink } from '@/components/ui/button-link'
import { myReviews } from '@/lib/reviewers/queries/my-reviews'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

export const generateMetadata = () => titled('reading.list.title')

/** What the actor is asked to read. */
export default async function ReviewsPage(props: { params: Promise<{ org: string }> }) {
  const { ctx, params, view } = await enter(props, myReviews)
  return (
    <Page>
      <PageHeader
        title={ctx.t('reading.list.title')}
        lead={ctx.t('reading.list.lead')}
        actions={
          <ButtonLink href={`/${params.org}/reviews/availability`} variant="secondary" icon="calendar">
            {ctx.t('pool.own.title')}
          </ButtonLink>
        }
      />
      <ReviewList t={ctx.t} org={params.org} rows={view} />
    </Page>
  )
}
