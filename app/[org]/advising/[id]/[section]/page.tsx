import { Page } from '@/components/layout/page'
import { AdvisedSectionView } from '@/components/messages/advised-section'
import { ThreadDrawer } from '@/components/messages/thread-drawer'
import { BackLink } from '@/components/ui/breadcrumbs'
import { threadView } from '@/lib/messages/queries/thread'
import { advisedSection } from '@/lib/review/queries/advised'
import { one } from '@/lib/web/account-enter'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { postedWithoutScript } from '@/lib/web/request'
import { readThreadAction, writeCommentAction } from '../../../applications/[id]/comments/actions'

type Props = { params: Promise<{ org: string; id: string; section: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('messages.advising.title')

export default async function AdvisedSectionPage(props: Props) {
  const { ctx, params, view } = await enter(props, async (ctx, { params, search }) => {
    const part = await advisedSection(ctx, params.id, params.section)
    return { part, thread: await threadView(ctx, params.id, part.section, one(search.comments)) }
  })
  const { t } = ctx
  const acts = { write: writeCommentAction.bind(null, params.org), read: readThreadAction.bind(null, params.org) }
  const back = t('messages.advising.backOne', { name: view.part.applicant })
  return (
    <>
      <Page top={<BackLink t={t} href={`/${params.org}/advising/${params.id}`} label={back} />}>
        <AdvisedSectionView t={t} org={params.org} view={view.part} />
      </Page>
      <ThreadDrawer
        ctx={ctx}
        view={view.thread}
        acts={acts}
        open={view.thread.paged || (await postedWithoutScript())}
      />
    </>
  )
}
