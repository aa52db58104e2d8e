import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { ReferencesPage } from '@/components/references/references-page'
import { referencesView } from '@/lib/references/queries/for-applicant'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { findingsOn } from '../findings'
import { ThreadBeside } from '../thread-beside'
import { raterActs } from './acts'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('references.title')

export default async function References(props: Props) {
  const page = await enter(props, async (ctx, { params }) => {
    const view = await referencesView(ctx, params.id)
    return { view, findings: await findingsOn(ctx, params.id, 'references') }
  })
  const place = placeOf(page)
  return (
    <>
      <ReferencesPage place={place} {...page.view} acts={raterActs(place.org)} />
      <ThreadBeside of="references" page={props} />
    </>
  )
}
