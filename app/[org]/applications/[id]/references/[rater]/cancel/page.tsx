import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { placeOf } from '@/components/portfolio/place'
import { CancelRater } from '@/components/references/cancel-rater'
import { RaterFrame } from '@/components/references/rater-frame'
import { raterView } from '@/lib/references/queries/for-applicant'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { cancelRaterAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string; rater: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('references.act.cancel')

export default async function CancelRaterPage(props: Props) {
  const page = await enter(props, (ctx, { params }) => raterView(ctx, params.id, params.rater))
  const place = placeOf(page)
  const { rater } = page.view
  if (!rater.may.change) notFound()
  return (
    <RaterFrame place={place}>
      <CancelRater
        t={place.t}
        rater={rater}
        action={cancelRaterAction.bind(null, place.org)}
        listHref={`${place.base}/references`}
      />
    </RaterFrame>
  )
}
