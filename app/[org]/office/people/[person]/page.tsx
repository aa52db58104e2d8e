import { Page } from '@/components/layout/page'
import { PersonRoles } from '@/components/people/person-roles'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { staffPerson } from '@/lib/people/queries/staff'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string; person: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('common.nav.staff')

export default async function PersonPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => staffPerson(ctx, params.person))
  const { t } = ctx
  const list = { label: t('common.nav.staff'), href: `/${params.org}/office/people` }
  return (
    <Page width="text" top={<Breadcrumbs t={t} crumbs={[list, { label: view.name }]} />}>
      <PersonRoles t={t} org={params.org} view={view} done={texts(search).done} />
    </Page>
  )
}
