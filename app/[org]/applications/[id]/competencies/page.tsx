import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { Competencies } from '@/components/portfolio/competencies'
import { SectionBack } from '@/components/portfolio/section-back'
import { coverageView } from '@/lib/portfolio/queries/coverage'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { ThreadBeside } from '../thread-beside'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = (): Promise<Metadata> => titled('portfolio.competencies.title')

export default async function CompetenciesPage(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { params }) => coverageView(ctx, params.id))
  return (
    <>
      <Page
        top={
          <SectionBack base={view.head.path} home={ctx.t('portfolio.back.home')} check={ctx.t('ledger.back.check')} />
        }
      >
        <Competencies t={ctx.t} view={view} />
      </Page>
      <ThreadBeside of="competencies" page={props} />
    </>
  )
}
