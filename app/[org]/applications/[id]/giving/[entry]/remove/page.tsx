import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { RemoveEntry } from '@/components/portfolio/remove-entry'
import { givingPeriod } from '@/components/rsc/giving-page'
import { providedView } from '@/lib/rsc/queries/giving'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { removeRscProvidedAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string; entry: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('ledger.remove.title')

export default async function RemoveProvided(props: Props) {
  const page = await enter(props, (ctx, { params }) => providedView(ctx, params.id, params.entry))
  const place = placeOf(page)
  const { entry } = page.view
  return (
    <RemoveEntry
      place={place}
      list="giving"
      name={givingPeriod(place.t, entry)}
      input={{ applicationId: place.applicationId, entryId: entry.id }}
      action={removeRscProvidedAction.bind(null, place.org)}
      isLocked={!entry.mayChange}
    />
  )
}
