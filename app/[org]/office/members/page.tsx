import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { MemberTexts } from '@/components/members/member-texts'
import { MembersPage } from '@/components/members/members-page'
import { OfficeTabs } from '@/components/review/office-tabs'
import { membersView } from '@/lib/people/queries/members'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('members.title')

export default async function Members(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { search }) => membersView(ctx, texts(search)))
  const { t, locale } = ctx
  return (
    <MemberTexts locale={locale}>
      <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="members" />}>
        <PageHeader size="desk" title={t('members.title')} lead={t('members.lead')} />
        <MembersPage t={t} org={params.org} view={view} said={texts(search)} />
      </Page>
    </MemberTexts>
  )
}
