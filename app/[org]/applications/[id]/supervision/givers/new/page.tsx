import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { NameGiver } from '@/components/rsc/name-giver'
import { RscFrame } from '@/components/rsc/rsc-frame'
import { nameGiverView } from '@/lib/rsc/queries/givers'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { nameGiverAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('rsc.name.title')

export default async function NewGiver(props: Props) {
  const page = await enter(props, (ctx, { params, search }) =>
    nameGiverView(ctx, params.id, typeof search.q === 'string' ? search.q : ''),
  )
  const place = placeOf(page)
  return (
    <RscFrame place={place} list="supervision">
      <NameGiver
        t={place.t}
        applicationId={place.applicationId}
        {...page.view}
        languages={page.ctx.org.languages}
        action={nameGiverAction.bind(null, place.org)}
      />
    </RscFrame>
  )
}
