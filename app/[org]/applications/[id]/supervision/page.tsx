import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { SupervisionPage } from '@/components/rsc/supervision-page'
import { supervisionView } from '@/lib/rsc/queries/supervision'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { othersAbout } from '../findings'
import { ThreadBeside } from '../thread-beside'
import { removeGiverAction, requestConfirmationAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('rsc.title')

export default async function Supervision(props: Props) {
  const page = await enter(props, async (ctx, { params }) => {
    const view = await supervisionView(ctx, params.id)
    return { view, ...(await othersAbout(ctx, params.id, 'received')) }
  })
  const place = placeOf(page)
  const acts = {
    ask: requestConfirmationAction.bind(null, place.org),
    remove: removeGiverAction.bind(null, place.org),
  }
  return (
    <>
      <SupervisionPage place={place} {...page.view} acts={acts} />
      <ThreadBeside of="supervision" page={props} />
    </>
  )
}
