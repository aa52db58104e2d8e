import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { SettlePage } from '@/components/settling/settle-page'
import { BackLink } from '@/components/ui/breadcrumbs'
import { settlingPage } from '@/lib/review/queries/settling'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { changeRecommendationAction, handOverReadingAction, writeSettlingNoteAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('settling.title')

export default async function SettleReadingPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => settlingPage(ctx, params.id))
  const { t, org } = ctx
  const acts = {
    write: writeSettlingNoteAction.bind(null, params.org),
    change: changeRecommendationAction.bind(null, params.org),
    handOver: handOverReadingAction.bind(null, params.org),
  }
  return (
    <ErrorTexts locale={ctx.locale} of={['settling', 'reading']}>
      <Page width={view.is === 'differs' ? 'full' : 'normal'} top={<BackLink t={t} href={`/${org.slug}/reviews`} />}>
        <SettlePage t={t} org={org} page={view} acts={acts} done={texts(search).done} />
      </Page>
    </ErrorTexts>
  )
}
