import type { Metadata } from 'next'
import { savedIn } from '@/components/portfolio/entry-names'
import { EntryPage } from '@/components/portfolio/entry-page'
import { LicenceForm } from '@/components/portfolio/licence-form'
import { placeOf } from '@/components/portfolio/place'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { saveLicenceAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('ledger.licence.new')

export default async function NewLicencePage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) =>
    sectionView(ctx, params.id, 'education'),
  )
  const place = placeOf({ ctx, params, search })
  const form = { applicationId: params.id, dateOrder: place.dateOrder, listHref: `${place.base}/education` }
  return (
    <EntryPage
      place={place}
      view={view}
      list="education"
      savedOf={savedIn(ctx.t, view.ledger, `${place.base}/education/license`)}
    >
      <LicenceForm {...form} action={saveLicenceAction.bind(null, params.org)} />
    </EntryPage>
  )
}
