import { notFound } from 'next/navigation'
import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { EndForm } from '@/components/licensing/end-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { licensedAssociation } from '@/lib/licensing/alliance'
import { enterAlliance } from '@/lib/web/alliance-door'
import { titled } from '@/lib/web/metadata'
import { endLicenceAction } from '../../../actions'

type Params = { slug: string; licence: string }

export const generateMetadata = () => titled('licensing.end.button')

export default async function EndPage(props: { params: Promise<Params> }) {
  const { ctx, params, view } = await enterAlliance(props, (ctx, given: { params: Params }) =>
    licensedAssociation(ctx, given.params.slug),
  )
  const licence = view.licences.find(({ id, state }) => id === params.licence && state !== 'over')
  if (!licence) notFound()
  const { t, locale } = ctx
  const back = { label: view.name, href: `/alliance/${view.slug}` }
  return (
    <ErrorTexts locale={locale} of={['licensing']}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[back, { label: t('licensing.end.link') }]} />}>
        <EndForm t={t} view={view} licence={licence} end={endLicenceAction.bind(null, view.slug)} />
      </Page>
    </ErrorTexts>
  )
}
