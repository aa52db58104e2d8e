import { domainChoices, levelChoices } from '@/components/portfolio/choices'
import { EducationForm } from '@/components/portfolio/education-form'
import { savedIn } from '@/components/portfolio/entry-names'
import { EntryPage } from '@/components/portfolio/entry-page'
import { formOf } from '@/components/portfolio/form-values'
import { placeOf } from '@/components/portfolio/place'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { saveEducationAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.education.new')

export default async function NewEducationPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) =>
    sectionView(ctx, params.id, 'education'),
  )
  const place = placeOf({ ctx, params, search })
  const saved = savedIn(ctx.t, view.ledger, `${place.base}/education`)
  return (
    <EntryPage place={place} view={view} list="education" savedOf={saved}>
      <EducationForm
        {...formOf(place, 'education')}
        action={saveEducationAction.bind(null, params.org)}
        levels={levelChoices(ctx.t)}
        domains={domainChoices(ctx.t)}
      />
    </EntryPage>
  )
}
