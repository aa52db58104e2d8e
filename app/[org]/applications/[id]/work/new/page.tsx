import { domainChoices, trackChoices, workChoices } from '@/components/portfolio/choices'
import { savedIn } from '@/components/portfolio/entry-names'
import { EntryPage } from '@/components/portfolio/entry-page'
import { formOf } from '@/components/portfolio/form-values'
import { placeOf } from '@/components/portfolio/place'
import { WorkForm } from '@/components/portfolio/work-form'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { saveWorkAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.work.new')

export default async function NewWorkPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => sectionView(ctx, params.id, 'work'))
  const place = placeOf({ ctx, params, search })
  const saved = savedIn(ctx.t, view.ledger, `${place.base}/work`)
  return (
    <EntryPage place={place} view={view} list="work" savedOf={saved}>
      <WorkForm
        {...formOf(place, 'work')}
        action={saveWorkAction.bind(null, params.org)}
        kinds={workChoices(ctx.t)}
        tracks={trackChoices(ctx.t)}
        domains={domainChoices(ctx.t)}
      />
    </EntryPage>
  )
}
