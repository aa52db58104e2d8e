import { AssociationList } from '@/components/layout/association-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { TextLink } from '@/components/ui/text-link'
import { associations } from '@/lib/orgs/public'
import { enterAccount } from '@/lib/web/account-enter'
import { titled } from '@/lib/web/metadata'

export const generateMetadata = () => titled('common.front.title')

export default async function FrontPage() {
  const { ctx, view } = await enterAccount({}, 'everybody', associations)
  const { t } = ctx
  return (
    <Page>
      <PageHeader title={t('common.front.title')} lead={t('common.front.lead')} />
      <AssociationList associations={view} />
      <p>
        {t('common.front.verify')} <TextLink href="/verify">{t('common.nav.verify')}</TextLink>
      </p>
    </Page>
  )
}
