import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { WhatIf } from '@/components/portfolio/what-if'
import { BackLink } from '@/components/ui/breadcrumbs'
import { whatIfView } from '@/lib/portfolio/queries/what-if'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('claims.whatIf.title')

export default async function WhatIfPage(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { search }) => whatIfView(ctx, search))
  const { t, org } = ctx
  return (
    <Page top={<BackLink t={t} href={`/${org.slug}`} label={t('portfolio.back.desk')} />}>
      <WhatIf t={t} slug={org.slug} view={view} />
    </Page>
  )
}
