import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { GivingPage } from '@/components/rsc/giving-page'
import { givingView } from '@/lib/rsc/queries/giving'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { othersAbout } from '../findings'
import { ThreadBeside } from '../thread-beside'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('rsc.giving.title')

export default async function Giving(props: Props) {
  const page = await enter(props, async (ctx, { params }) => {
    const view = await givingView(ctx, params.id)
    return { view, ...(await othersAbout(ctx, params.id, 'given')) }
  })
  return (
    <>
      <GivingPage place={placeOf(page)} {...page.view} />
      <ThreadBeside of="giving" page={props} />
    </>
  )
}
