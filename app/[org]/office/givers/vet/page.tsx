import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { VetForm } from '@/components/register/vet-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { giversView } from '@/lib/register/queries/office'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { vetGiverAction } from '../actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('register.vet.title')

export default async function VetPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, giversView)
  const { t, org } = ctx
  const back = { label: t('register.givers.title'), href: `/${params.org}/office/givers` }
  return (
    <ErrorTexts locale={ctx.locale} of={['register']}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[back, { label: t('register.vet.title') }]} />}>
        <VetForm
          t={t}
          org={org}
          mayVet={view.mayVet}
          known={texts(search)}
          vet={vetGiverAction.bind(null, params.org)}
        />
      </Page>
    </ErrorTexts>
  )
}
