import { Page } from '@/components/layout/page'
import { AssociationLicences } from '@/components/licensing/association-licences'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { licensedAssociation } from '@/lib/licensing/alliance'
import { enterAlliance } from '@/lib/web/alliance-door'
import type { Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('licensing.one.licences')

export default async function AssociationPage(props: Props) {
  const { ctx, search, view } = await enterAlliance(props, (ctx, given: { params: { slug: string } }) =>
    licensedAssociation(ctx, given.params.slug),
  )
  const { t } = ctx
  const list = { label: t('licensing.list.title'), href: '/alliance' }
  return (
    <Page top={<Breadcrumbs t={t} crumbs={[list, { label: view.name }]} />}>
      <AssociationLicences t={t} view={view} done={texts(search).done} />
    </Page>
  )
}
