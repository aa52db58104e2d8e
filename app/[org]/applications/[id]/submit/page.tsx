import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { Submit } from '@/components/portfolio/submit'
import { BackLink } from '@/components/ui/breadcrumbs'
import { checkView } from '@/lib/portfolio/queries/check-answers'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { submitApplicationAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = (): Promise<Metadata> => titled('portfolio.submit.title')

export default async function SubmitPage(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { params }) => checkView(ctx, params.id))
  return (
    <Page top={<BackLink t={ctx.t} href={view.head.path} label={ctx.t('portfolio.back.home')} />}>
      <Submit t={ctx.t} view={view} submit={submitApplicationAction.bind(null, ctx.org.slug)} />
    </Page>
  )
}
