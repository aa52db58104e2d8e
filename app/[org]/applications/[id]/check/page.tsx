import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { CheckAnswers } from '@/components/portfolio/check-answers'
import { BackLink } from '@/components/ui/breadcrumbs'
import { checkView } from '@/lib/portfolio/queries/check-answers'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = (): Promise<Metadata> => titled('portfolio.check.title')

export default async function CheckPage(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { params }) => checkView(ctx, params.id))
  return (
    <Page top={<BackLink t={ctx.t} href={view.head.path} label={ctx.t('portfolio.back.home')} />}>
      <CheckAnswers t={ctx.t} zone={ctx.org.zone} view={view} />
    </Page>
  )
}
