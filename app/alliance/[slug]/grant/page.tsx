import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { GrantForm } from '@/components/licensing/grant-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { licensedAssociation } from '@/lib/licensing/alliance'
import { enterAlliance } from '@/lib/web/alliance-door'
import { titled } from '@/lib/web/metadata'
import { grantLicenceAction } from '../../actions'

type Params = { slug: string }

export const generateMetadata = () => titled('licensing.grant.title')

export default async function GrantPage(props: { params: Promise<Params> }) {
  const { ctx, view } = await enterAlliance(props, (ctx, given: { params: Params }) =>
    licensedAssociation(ctx, given.params.slug),
  )
  const { t, locale } = ctx
  const back = { label: view.name, href: `/alliance/${view.slug}` }
  return (
    <ErrorTexts locale={locale} of={['licensing']}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[back, { label: t('licensing.grant.title') }]} />}>
        <GrantForm t={t} view={view} grant={grantLicenceAction.bind(null, view.slug)} />
      </Page>
    </ErrorTexts>
  )
}
