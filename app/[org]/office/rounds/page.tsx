import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { OfficeTabs } from '@/components/review/office-tabs'
import { RoundsList } from '@/components/rounds/rounds-list'
import { ButtonLink } from '@/components/ui/button-link'
import { roundsPage } from '@/lib/rounds/queries'
import { enterList, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('rounds.title')

export default async function RoundsPage(props: Props) {
  const { ctx, params, search, view } = await enterList(props, (ctx, { search }) => roundsPage(ctx, texts(search)))
  const { t } = ctx
  const plan = view.rows.length > 0 && (
    <ButtonLink href={`/${params.org}/office/rounds/new`} icon="plus">
      {t('rounds.new')}
    </ButtonLink>
  )
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="rounds" />}>
      <PageHeader size="desk" title={t('rounds.title')} lead={t('rounds.lead')} actions={plan || undefined} />
      <RoundsList t={t} org={params.org} view={view} done={texts(search).done} />
    </Page>
  )
}
