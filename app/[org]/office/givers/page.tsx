import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { GiverLists } from '@/components/register/giver-lists'
import { OfficeTabs } from '@/components/review/office-tabs'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { giversView } from '@/lib/register/queries/office'
import { one } from '@/lib/web/account-enter'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('register.givers.title')

export default async function GiversPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, giversView)
  const { t } = ctx
  const vet = view.mayVet.yes && (
    <ButtonLink href={`/${params.org}/office/givers/vet`} icon="plus">
      {t('register.vet.title')}
    </ButtonLink>
  )
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="givers" />}>
      <PageHeader size="desk" title={t('register.givers.title')} actions={vet || undefined} />
      {one(search.done) === 'readdressed' && <Callout tone="success">{t('register.readdress.done')}</Callout>}
      <GiverLists t={t} org={params.org} view={view} />
    </Page>
  )
}
