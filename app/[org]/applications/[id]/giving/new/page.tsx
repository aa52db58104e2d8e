import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { ProvidedPage } from '@/components/rsc/provided-page'
import { givingView } from '@/lib/rsc/queries/giving'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { findingsOn } from '../../findings'
import { saveRscProvidedAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('rsc.giving.new')

export default async function NewProvided(props: Props) {
  const page = await enter(props, async (ctx, { params }) => {
    await givingView(ctx, params.id)
    return findingsOn(ctx, params.id, 'given')
  })
  const place = placeOf(page)
  return <ProvidedPage place={place} action={saveRscProvidedAction.bind(null, place.org)} findings={page.view} />
}
