import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { PortfolioTrial } from '@/components/transfer/portfolio-trial'
import { portfolioImportView } from '@/lib/transfer/queries/portfolio-import'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { checkPortfolioAction, dropPortfolioAction, importPortfolioAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; trial: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('exchange.import.title')

export default async function PortfolioTrialPage(props: Props) {
  const page = await enter(props, (ctx, { params }) =>
    portfolioImportView(ctx, { applicationId: params.id, importId: params.trial }),
  )
  const { org } = page.params
  const acts = {
    check: checkPortfolioAction.bind(null, org),
    enter: importPortfolioAction.bind(null, org),
    drop: dropPortfolioAction.bind(null, org),
  }
  return <PortfolioTrial place={placeOf(page)} view={page.view} acts={acts} />
}
