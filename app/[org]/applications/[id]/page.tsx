import { Page } from '@/components/layout/page'
import { ApplicationPage } from '@/components/portfolio/application-page'
import { BackLink } from '@/components/ui/breadcrumbs'
import { talksBeside, unreadByPart } from '@/lib/messages/queries/unread'
import { homeWithTracker } from '@/lib/portfolio/queries/home-page'
import { proofsAwaited } from '@/lib/proofs/queries/proofs'
import { adviceView } from '@/lib/reviewers/queries/advice'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { askForAdviceAction, completeSectionAction, reopenApplicationAction, wakeApplicationAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('portfolio.desk.title')

export default async function HomePage(props: Props) {
  const { ctx, search, view } = await enter(props, async (ctx, { params }) => ({
    home: await homeWithTracker(ctx, params.id),
    talks: await talksBeside(ctx, params.id),
    proofs: await proofsAwaited(ctx, params.id),
    advice: await adviceView(ctx, params.id),
  }))
  const { t, org } = ctx
  const { home, talks, proofs, advice } = view
  return (
    <Page top={<BackLink t={t} href={`/${org.slug}`} label={t('portfolio.back.desk')} />}>
      <ApplicationPage
        {...{ t, org, talks, proofs, advice }}
        view={home}
        unread={unreadByPart(talks)}
        reopen={reopenApplicationAction.bind(null, org.slug)}
        wake={wakeApplicationAction.bind(null, org.slug)}
        complete={completeSectionAction.bind(null, org.slug)}
        done={texts(search).done}
        advise={askForAdviceAction.bind(null, org.slug)}
      />
    </Page>
  )
}
