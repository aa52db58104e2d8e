import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { ReaddressForm } from '@/components/register/readdress-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { vettedGiver } from '@/lib/register/queries/office'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { readdressGiverAction } from '../actions'

type Props = { params: Promise<{ org: string; person: string }> }

export const generateMetadata = () => titled('register.readdress.title')

export default async function ReaddressGiverPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => vettedGiver(ctx, params.person))
  const { t } = ctx
  const back = { label: t('register.givers.title'), href: `/${params.org}/office/givers` }
  return (
    <ErrorTexts locale={ctx.locale} of={['register', 'people']}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[back, { label: t('register.readdress.title') }]} />}>
        <ReaddressForm t={t} giver={view} readdress={readdressGiverAction.bind(null, params.org)} />
      </Page>
    </ErrorTexts>
  )
}
