import { Page } from '@/components/layout/page'
import { CaseThread } from '@/components/messages/case-thread'
import { CaseTop } from '@/components/review/case-top'
import { officeThread } from '@/lib/messages/queries/thread'
import { one } from '@/lib/web/account-enter'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { readThreadAction, writeCommentAction } from '../../../../../applications/[id]/comments/actions'

type Props = { params: Promise<{ org: string; id: string; section: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('messages.title')

export default async function CaseThreadPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params, search }) =>
    officeThread(ctx, params.id, params.section, one(search.comments)),
  )
  const { t } = ctx
  const { org } = params
  const acts = { write: writeCommentAction.bind(null, org), read: readThreadAction.bind(null, org) }
  return (
    <Page
      width="text"
      top={<CaseTop t={t} org={org} reference={view.reference} id={params.id} here={t('messages.title')} />}
    >
      <CaseThread ctx={ctx} view={view} acts={acts} />
    </Page>
  )
}
