import type { Metadata } from 'next'
import { domainChoices, trackChoices } from '@/components/portfolio/choices'
import { NewSeriesPage } from '@/components/rsc/new-series-page'
import { sessionForm } from '@/lib/rsc/queries/session-forms'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { planSeriesAction } from '../../actions'

type Props = { params: Promise<{ org: string }> }

export const generateMetadata = (): Promise<Metadata> => titled('sessions.series.plan')

export default async function NewSeries(props: Props) {
  const { ctx, view } = await enter(props, (ctx) => sessionForm(ctx, 'giver'))
  const { t, org } = ctx
  const people = view.as === 'giver' ? view.people : []
  const action = planSeriesAction.bind(null, org.slug)
  const choices = { tracks: trackChoices(t), domains: domainChoices(t) }
  return <NewSeriesPage t={t} slug={org.slug} people={people} org={org} action={action} {...choices} />
}
