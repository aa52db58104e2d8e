import { Page } from '@/components/layout/page'
import { PoolTexts } from '@/components/pool/pool-texts'
import { ReviewerPage } from '@/components/pool/reviewer-page'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { reviewerView } from '@/lib/reviewers/queries/reviewer'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { poolActs } from '../../../reviews/availability/acts'
import { saveReviewerAction } from '../actions'

type Props = { params: Promise<{ org: string; person: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('pool.title')

export default async function OfficeReviewer(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => reviewerView(ctx, params.person))
  const { t, org } = ctx
  const list = { label: t('pool.title'), href: `/${params.org}/office/reviewers` }
  const acts = { ...poolActs(params.org), save: saveReviewerAction.bind(null, params.org) }
  return (
    <PoolTexts locale={ctx.locale}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[list, { label: view.member.name }]} />}>
        <ReviewerPage t={t} org={org} view={view} acts={acts} done={texts(search).done} />
      </Page>
    </PoolTexts>
  )
}
