import { Page } from '@/components/layout/page'
import { RoundPage } from '@/components/rounds/round-page'
import { RoundsTexts } from '@/components/rounds/rounds-texts'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { roundView } from '@/lib/rounds/queries'
import { enterList } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { changeRoundAction, closeRoundAction, deleteRoundAction, reopenRoundAction } from '../actions'

type Props = { params: Promise<{ org: string; round: string }> }

export const generateMetadata = () => titled('rounds.title')

export default async function OneRound(props: Props) {
  const { ctx, params, view } = await enterList(props, (ctx, { params }) => roundView(ctx, params.round))
  const { t, org, locale } = ctx
  const back = { label: t('rounds.title'), href: `/${params.org}/office/rounds` }
  const acts = {
    change: changeRoundAction.bind(null, params.org),
    close: closeRoundAction.bind(null, params.org),
    reopen: reopenRoundAction.bind(null, params.org),
    remove: deleteRoundAction.bind(null, params.org),
  }
  return (
    <RoundsTexts locale={locale}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[back, { label: view.name }]} />}>
        <RoundPage t={t} org={params.org} dateOrder={org.dateOrder} round={view} acts={acts} backHref={back.href} />
      </Page>
    </RoundsTexts>
  )
}
