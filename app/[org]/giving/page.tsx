import type { Metadata } from 'next'
import { GivingDeskPage } from '@/components/rsc/giving-desk'
import { givingDesk } from '@/lib/rsc/queries/giving-desk'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { confirmSessionsAction } from '../sessions/actions'
import { endSeriesAction } from './actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('givers.giving.title')

export default async function Giving(props: Props) {
  const { ctx, search, view } = await enter(props, (ctx) => givingDesk(ctx))
  const confirm = confirmSessionsAction.bind(null, ctx.org.slug)
  const end = endSeriesAction.bind(null, ctx.org.slug)
  const { said } = texts(search)
  return <GivingDeskPage t={ctx.t} slug={ctx.org.slug} desk={view} said={said} confirm={confirm} end={end} />
}
