import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { PeopleList } from '@/components/people/people-list'
import { OfficeTabs } from '@/components/review/office-tabs'
import { ButtonLink } from '@/components/ui/button-link'
import { peopleList } from '@/lib/people/queries/staff'
import { enterList, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('common.nav.staff')

export default async function PeoplePage(props: Props) {
  const { ctx, params, view } = await enterList(props, (ctx, { search }) => peopleList(ctx, texts(search)))
  const { t } = ctx
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="people" />}>
      <PageHeader
        size="desk"
        title={t('common.nav.staff')}
        actions={
          <ButtonLink href={`/${params.org}/office/joinings`} variant="secondary">
            {t('joining.list.title')}
          </ButtonLink>
        }
      />
      <PeopleList t={t} org={params.org} view={view} />
    </Page>
  )
}
