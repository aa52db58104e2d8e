import { Page } from '@/components/layout/page'
import { RoundForm } from '@/components/rounds/round-form'
import { RoundsTexts } from '@/components/rounds/rounds-texts'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { roundsPage } from '@/lib/rounds/queries'
import { enterList } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { openRoundAction } from '../actions'

export const generateMetadata = () => titled('rounds.open.title')

export default async function NewRound(props: { params: Promise<{ org: string }> }) {
  const { ctx, params } = await enterList(props, (ctx) => roundsPage(ctx, {}))
  const { t, org, locale } = ctx
  const back = { label: t('rounds.title'), href: `/${params.org}/office/rounds` }
  const save = openRoundAction.bind(null, params.org)
  return (
    <RoundsTexts locale={locale}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[back, { label: t('rounds.open.title') }]} />}>
        <RoundForm t={t} dateOrder={org.dateOrder} save={save} backHref={back.href} />
      </Page>
    </RoundsTexts>
  )
}
