import { Page } from '@/components/layout/page'
import { MemberListPage } from '@/components/members/list-page'
import { MemberTexts } from '@/components/members/member-texts'
import { BackLink } from '@/components/ui/breadcrumbs'
import { memberListView } from '@/lib/transfer/queries/member-list'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { takeMemberListAction, tryMemberListAction } from '../actions'

type Props = { params: Promise<{ org: string; list: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('members.list.title')

export default async function OneMemberList(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => memberListView(ctx, params.list))
  const { org } = params
  const acts = { try: tryMemberListAction.bind(null, org), take: takeMemberListAction.bind(null, org) }
  const back = <BackLink t={ctx.t} href={`/${org}/office/members`} label={ctx.t('members.list.back')} />
  return (
    <MemberTexts locale={ctx.locale}>
      <Page width="normal" top={back}>
        <MemberListPage t={ctx.t} view={view} acts={acts} />
      </Page>
    </MemberTexts>
  )
}
