import { savedIn } from '@/components/portfolio/entry-names'
import { EntryPage } from '@/components/portfolio/entry-page'
import { formOf } from '@/components/portfolio/form-values'
import { LicenceForm } from '@/components/portfolio/licence-form'
import { placeOf } from '@/components/portfolio/place'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { saveLicenceAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.licence.new')

export default async function NewLicencePage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) =>
    sectionView(ctx, params.id, 'education'),
  )
  const place = placeOf({ ctx, params, search })
  const saved = savedIn(ctx.t, view.ledger, `${place.base}/education/license`)
  return (
    <EntryPage place={place} view={view} list="education" savedOf={saved}>
      <LicenceForm {...formOf(place, 'education')} action={saveLicenceAction.bind(null, params.org)} />
    </EntryPage>
  )
}
