import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { ProvidedPage } from '@/components/rsc/provided-page'
import { providedView } from '@/lib/rsc/queries/giving'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { saveRscProvidedAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; entry: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('rsc.giving.edit')

export default async function EditProvided(props: Props) {
  const page = await enter(props, (ctx, { params }) => providedView(ctx, params.id, params.entry))
  const place = placeOf(page)
  return <ProvidedPage place={place} action={saveRscProvidedAction.bind(null, place.org)} entry={page.view.entry} />
}
