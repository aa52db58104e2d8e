import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { Withdraw } from '@/components/portfolio/withdraw'
import { BackLink } from '@/components/ui/breadcrumbs'
import { withdrawView } from '@/lib/portfolio/queries/withdraw'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { withdrawApplicationAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = (): Promise<Metadata> => titled('portfolio.withdraw.title')

export default async function WithdrawPage(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { params }) => withdrawView(ctx, params.id))
  return (
    <Page width="text" top={<BackLink t={ctx.t} href={view.path} label={ctx.t('portfolio.back.home')} />}>
      <Withdraw t={ctx.t} head={view} withdraw={withdrawApplicationAction.bind(null, ctx.org.slug)} />
    </Page>
  )
}
