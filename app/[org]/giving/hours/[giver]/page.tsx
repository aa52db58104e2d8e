import type { Metadata } from 'next'
import { OwnHoursPage } from '@/components/rsc/own-hours-page'
import { ownConfirmView } from '@/lib/rsc/queries/for-giver'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import * as acts from '../../actions'

type Props = { params: Promise<{ org: string; giver: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('rsc.confirm.title')

export default async function OwnHours(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => ownConfirmView(ctx, params.giver))
  const { org } = ctx
  const bound = {
    confirm: acts.confirmOwnHoursAction.bind(null, org.slug),
    correct: acts.correctOwnHoursAction.bind(null, org.slug),
    dispute: acts.disputeOwnHoursAction.bind(null, org.slug),
  }
  const { run = '', as = '', said } = texts(search)
  const at = { giverId: params.giver, run, as, said }
  return <OwnHoursPage t={ctx.t} org={org} view={view} {...at} acts={bound} />
}
