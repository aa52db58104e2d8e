import type { Metadata } from 'next'
import { domainChoices, trackChoices } from '@/components/portfolio/choices'
import { savedIn } from '@/components/portfolio/entry-names'
import { EntryPage } from '@/components/portfolio/entry-page'
import { placeOf } from '@/components/portfolio/place'
import { TrainingForm } from '@/components/portfolio/training-form'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { saveTrainingAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('ledger.training.new')

export default async function NewTrainingPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => sectionView(ctx, params.id, 'training'))
  const place = placeOf({ ctx, params, search })
  const form = { applicationId: params.id, dateOrder: place.dateOrder, listHref: `${place.base}/training` }
  return (
    <EntryPage
      place={place}
      view={view}
      list="training"
      savedOf={savedIn(ctx.t, view.ledger, `${place.base}/training`)}
    >
      <TrainingForm
        {...form}
        action={saveTrainingAction.bind(null, params.org)}
        tracks={trackChoices(ctx.t)}
        domains={domainChoices(ctx.t)}
      />
    </EntryPage>
  )
}
