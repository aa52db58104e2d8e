import type { Metadata } from 'next'
import { PortfolioTrial } from '@/components/transfer/portfolio-trial'
import { portfolioImportView } from '@/lib/transfer/queries/portfolio-import'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { checkPortfolioAction, dropPortfolioAction, importPortfolioAction } from '../actions'

type Props = { params: Promise<{ org: string; trial: string }> }

export const generateMetadata = (): Promise<Metadata> => titled('exchange.import.title')

export default async function PortfolioTrialPage(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { params }) => portfolioImportView(ctx, { importId: params.trial }))
  const { slug } = ctx.org
  const acts = {
    check: checkPortfolioAction.bind(null, slug),
    enter: importPortfolioAction.bind(null, slug),
    drop: dropPortfolioAction.bind(null, slug),
  }
  return <PortfolioTrial t={ctx.t} slug={slug} view={view} acts={acts} />
}
