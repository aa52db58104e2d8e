import type { Metadata } from 'next'
import { domainChoices, trackChoices } from '@/components/portfolio/choices'
import { SessionPage } from '@/components/rsc/session-page'
import { sessionView } from '@/lib/rsc/queries/session-forms'
import { one } from '@/lib/web/account-enter'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import * as acts from '../actions'

type Props = { params: Promise<{ org: string; session: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('sessions.title')

export default async function OneSession(props: Props) {
  const { ctx, search, view } = await enter(props, (ctx, { params }) => sessionView(ctx, params.session))
  const { t, org } = ctx
  const bound = {
    confirm: acts.confirmSessionsAction.bind(null, org.slug),
    accept: acts.acceptDifferenceAction.bind(null, org.slug),
    withdraw: acts.withdrawDifferenceAction.bind(null, org.slug),
    correct: acts.correctSessionAction.bind(null, org.slug),
    move: acts.moveSessionAction.bind(null, org.slug),
    differ: acts.differOnSessionAction.bind(null, org.slug),
    remove: acts.removeSessionAction.bind(null, org.slug),
  }
  const form = { dateOrder: org.dateOrder, zone: org.zone, tracks: trackChoices(t), domains: domainChoices(t) }
  const asked = { does: one(search.do), said: one(search.said) }
  return <SessionPage t={t} base={`/${org.slug}/sessions`} view={view} acts={bound} form={form} asked={asked} />
}
