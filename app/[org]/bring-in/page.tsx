import type { Metadata } from 'next'
import { BringIn } from '@/components/transfer/bring-in'
import { portfolioImportView } from '@/lib/transfer/queries/portfolio-import'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('exchange.import.title')

export default async function BringInPage(props: Props) {
  const { ctx, view, search } = await enter(props, (ctx, { search }) =>
    portfolioImportView(ctx, { applicationId: one(search.application) }),
  )
  return <BringIn t={ctx.t} slug={ctx.org.slug} view={view} refused={one(search.refused)} />
}

const one = (value: Search[string]) => (typeof value === 'string' ? value : undefined)
