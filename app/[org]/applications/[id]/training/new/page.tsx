import { domainChoices, trackChoices } from '@/components/portfolio/choices'
import { CodePanel } from '@/components/portfolio/code-panel'
import { savedIn } from '@/components/portfolio/entry-names'
import { EntryPage } from '@/components/portfolio/entry-page'
import { carriedTraining, formOf } from '@/components/portfolio/form-values'
import { placeOf, searched } from '@/components/portfolio/place'
import { TrainingForm } from '@/components/portfolio/training-form'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { takeTrainingAction } from '../../../../actions'
import { saveTrainingAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.training.new')

export default async function NewTrainingPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => sectionView(ctx, params.id, 'training'))
  const place = placeOf({ ctx, params, search })
  const saved = savedIn(ctx.t, view.ledger, `${place.base}/training`)
  return (
    <EntryPage place={place} view={view} list="training" savedOf={saved}>
      <CodePanel place={place} take={takeTrainingAction.bind(null, params.org)} />
      <TrainingForm
        {...formOf(place, 'training')}
        carried={carriedTraining(view.ledger, searched(place, 'saved'))}
        action={saveTrainingAction.bind(null, params.org)}
        tracks={trackChoices(ctx.t)}
        domains={domainChoices(ctx.t)}
      />
    </EntryPage>
  )
}
