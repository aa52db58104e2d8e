import type { Metadata } from 'next'
import { domainChoices, trackChoices } from '@/components/portfolio/choices'
import { NewSessionPage } from '@/components/rsc/new-session-page'
import { sessionForm } from '@/lib/rsc/queries/session-forms'
import { one } from '@/lib/web/account-enter'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { logSessionAction } from '../actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('sessions.log.member')

export default async function NewSession(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { search }) =>
    sessionForm(ctx, one(search.as) === 'giver' ? 'giver' : 'member'),
  )
  const { t, org } = ctx
  const action = logSessionAction.bind(null, org.slug)
  const choices = { tracks: trackChoices(t), domains: domainChoices(t) }
  return <NewSessionPage t={t} slug={org.slug} form={view} dateOrder={org.dateOrder} action={action} {...choices} />
}
