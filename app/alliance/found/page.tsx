import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { FoundForm } from '@/components/orgs/found-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { foundingView } from '@/lib/orgs/queries'
import { enterAlliance } from '@/lib/web/alliance-door'
import { titled } from '@/lib/web/metadata'
import { openAssociationAction } from './actions'

export const generateMetadata = () => titled('orgs.found.title')

export default async function FoundPage() {
  const { ctx, view } = await enterAlliance({}, async (ctx) => foundingView(ctx.actor, ctx.now))
  const { t, locale } = ctx
  const list = { label: t('licensing.list.title'), href: '/alliance' }
  return (
    <ErrorTexts locale={locale} of={['orgs', 'licensing']}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[list, { label: t('orgs.found.title') }]} />}>
        <FoundForm t={t} view={view} found={openAssociationAction} />
      </Page>
    </ErrorTexts>
  )
}
