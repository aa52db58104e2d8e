import { Page } from '@/components/layout/page'
import { MemberKeysPage } from '@/components/members/keys-page'
import { MemberTexts } from '@/components/members/member-texts'
import { BackLink } from '@/components/ui/breadcrumbs'
import { memberKeysView } from '@/lib/people/queries/members'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { closeMemberKeyAction, openMemberKeyAction } from '../actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('members.keys.title')

export default async function MemberKeys(props: Props) {
  const { ctx, params, search, view } = await enter(props, memberKeysView)
  const { org } = params
  const acts = { open: openMemberKeyAction.bind(null, org), close: closeMemberKeyAction.bind(null, org) }
  const back = <BackLink t={ctx.t} href={`/${org}/office/members`} label={ctx.t('members.list.back')} />
  return (
    <MemberTexts locale={ctx.locale}>
      <Page width="text" top={back}>
        <MemberKeysPage t={ctx.t} view={view} done={texts(search).done} acts={acts} />
      </Page>
    </MemberTexts>
  )
}
