import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { BringIn } from '@/components/transfer/bring-in'
import { portfolioImportView } from '@/lib/transfer/queries/portfolio-import'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('exchange.import.title')

export default async function BringInPage(props: Props) {
  const page = await enter(props, (ctx, { params }) => portfolioImportView(ctx, { applicationId: params.id }))
  return <BringIn place={placeOf(page)} reference={page.view.application.reference} />
}
