import type { Metadata } from 'next'
import { GiverPage } from '@/components/rsc/giver-page'
import { MOST_A_DAY } from '@/lib/rsc/policy/directory'
import { giverPage } from '@/lib/rsc/queries/listing'
import { type Search, visit } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { contactGiverAction } from '../actions'

type Props = { params: Promise<{ org: string; giver: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('givers.title')

export default async function OneGiver(props: Props) {
  const { ctx, search, view } = await visit(props, (ctx, { params }) => giverPage(ctx, params.giver))
  const { t, org } = ctx
  const contact = contactGiverAction.bind(null, org.slug)
  const { said } = texts(search)
  return <GiverPage t={t} slug={org.slug} org={org} view={view} most={MOST_A_DAY} contact={contact} said={said} />
}
