import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { placeOf } from '@/components/portfolio/place'
import { ChangeGiver } from '@/components/rsc/change-giver'
import { RscFrame } from '@/components/rsc/rsc-frame'
import { giverView } from '@/lib/rsc/queries/supervision'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { changeGiverAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string; giver: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('rsc.change.title')

export default async function EditGiver(props: Props) {
  const page = await enter(props, (ctx, { params }) => giverView(ctx, params.id, params.giver))
  const place = placeOf(page)
  const { giver } = page.view
  if (giver.known) notFound()
  return (
    <RscFrame place={place} list="supervision">
      <ChangeGiver
        t={place.t}
        applicationId={place.applicationId}
        giver={giver}
        languages={page.ctx.org.languages}
        action={changeGiverAction.bind(null, place.org)}
      />
    </RscFrame>
  )
}
