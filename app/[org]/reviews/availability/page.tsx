import { Page } from '@/components/layout/page'
import { AvailabilityPage } from '@/components/pool/availability-page'
import { PoolTexts } from '@/components/pool/pool-texts'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ownAvailability } from '@/lib/reviewers/queries/reviewer'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { saveAvailabilityAction } from './actions'
import { poolActs } from './acts'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('pool.own.title')

export default async function OwnAvailability(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx) => ownAvailability(ctx))
  const { t, org } = ctx
  const acts = { ...poolActs(params.org), save: saveAvailabilityAction.bind(null, params.org) }
  return (
    <PoolTexts locale={ctx.locale}>
      <Page width="text" top={<BackLink t={t} href={`/${params.org}/reviews`} label={t('reading.list.title')} />}>
        <AvailabilityPage t={t} org={org} view={view} acts={acts} done={texts(search).done} />
      </Page>
    </PoolTexts>
  )
}
