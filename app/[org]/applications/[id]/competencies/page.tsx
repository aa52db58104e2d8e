import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { Competencies } from '@/components/portfolio/competencies'
import { BackLink } from '@/components/ui/breadcrumbs'
import { coverageView } from '@/lib/portfolio/queries/coverage'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = (): Promise<Metadata> => titled('portfolio.competencies.title')

export default async function CompetenciesPage(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { params }) => coverageView(ctx, params.id))
  return (
    <Page top={<BackLink t={ctx.t} href={view.head.path} label={ctx.t('portfolio.back.home')} />}>
      <Competencies t={ctx.t} view={view} />
    </Page>
  )
}
