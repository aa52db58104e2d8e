import type { Metadata } from 'next'
import { SessionsPage } from '@/components/rsc/sessions-page'
import { sessionLog } from '@/lib/rsc/queries/session-log'
import { one } from '@/lib/web/account-enter'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { acceptDifferenceAction, confirmSessionsAction } from './actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('sessions.title')

export default async function Sessions(props: Props) {
  const { ctx, search, view } = await enter(props, (ctx, { search }) => sessionLog(ctx, { after: one(search.after) }))
  const { t, org } = ctx
  const acts = {
    confirm: confirmSessionsAction.bind(null, org.slug),
    accept: acceptDifferenceAction.bind(null, org.slug),
  }
  const said = { said: one(search.said), count: one(search.count) }
  return <SessionsPage t={t} slug={org.slug} log={view} {...said} paged={Boolean(one(search.after))} acts={acts} />
}
