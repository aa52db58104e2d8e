import type { Metadata } from 'next'
import { SeekerPage } from '@/components/rsc/seeker-page'
import { seekerPage } from '@/lib/rsc/queries/listing'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { answerSeekerAction } from '../../actions'

type Props = { params: Promise<{ org: string; asker: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('givers.giving.messages')

export default async function Seeker(props: Props) {
  const { ctx, search, view } = await enter(props, (ctx, { params }) => seekerPage(ctx, params.asker))
  const { t, org } = ctx
  const answer = answerSeekerAction.bind(null, org.slug)
  return <SeekerPage t={t} slug={org.slug} zone={org.zone} view={view} answer={answer} said={texts(search).said} />
}
