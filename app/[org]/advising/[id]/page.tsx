import { Page } from '@/components/layout/page'
import { AdvisedHomeView } from '@/components/messages/advised-home'
import { BackLink } from '@/components/ui/breadcrumbs'
import { talksBeside, unreadByPart } from '@/lib/messages/queries/unread'
import { advisedHome } from '@/lib/portfolio/queries/advising'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = () => titled('messages.advising.title')

export default async function AdvisedPage(props: Props) {
  const { ctx, params, view } = await enter(props, async (ctx, { params }) => ({
    home: await advisedHome(ctx, params.id),
    talks: await talksBeside(ctx, params.id),
  }))
  const { t } = ctx
  return (
    <Page top={<BackLink t={t} href={`/${params.org}/advising`} label={t('messages.advising.back')} />}>
      <AdvisedHomeView t={t} org={params.org} view={view.home} unread={unreadByPart(view.talks)} />
    </Page>
  )
}
