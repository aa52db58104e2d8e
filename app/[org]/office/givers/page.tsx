import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { GiverLists } from '@/components/register/giver-lists'
import { OfficeTabs } from '@/components/review/office-tabs'
import { ButtonLink } from '@/components/ui/button-link'
import { giversView } from '@/lib/register/queries/office'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

export const generateMetadata = () => titled('register.givers.title')

export default async function GiversPage(props: { params: Promise<{ org: string }> }) {
  const { ctx, params, view } = await enter(props, giversView)
  const { t } = ctx
  const vet = view.mayVet.yes && (
    <ButtonLink href={`/${params.org}/office/givers/vet`} icon="plus">
      {t('register.vet.title')}
    </ButtonLink>
  )
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="givers" />}>
      <PageHeader size="desk" title={t('register.givers.title')} actions={vet || undefined} />
      <GiverLists t={t} org={params.org} view={view} />
    </Page>
  )
}
