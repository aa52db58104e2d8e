import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { AssociationTable } from '@/components/licensing/association-table'
import { ButtonLink } from '@/components/ui/button-link'
import { licensedAssociations } from '@/lib/licensing/alliance'
import { enterAlliance } from '@/lib/web/alliance-door'
import { titled } from '@/lib/web/metadata'

export const generateMetadata = () => titled('licensing.list.title')

export default async function AlliancePage() {
  const { ctx, view } = await enterAlliance({}, licensedAssociations)
  const { t } = ctx
  const found = (
    <ButtonLink href="/alliance/found" icon="plus">
      {t('orgs.found.link')}
    </ButtonLink>
  )
  return (
    <Page>
      <PageHeader size="desk" title={t('licensing.list.title')} lead={t('licensing.list.lead')} actions={found} />
      <AssociationTable t={t} associations={view} />
    </Page>
  )
}
