import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { placeOf } from '@/components/portfolio/place'
import { EditRaterForm } from '@/components/references/rater-form'
import { RaterFrame } from '@/components/references/rater-frame'
import { raterView } from '@/lib/references/queries/for-applicant'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { editRaterAction, readdressRaterAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; rater: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('references.edit.title')

export default async function EditRater(props: Props) {
  const page = await enter(props, (ctx, { params }) => raterView(ctx, params.id, params.rater))
  const place = placeOf(page)
  const { rater } = page.view
  if (!rater.may.change) notFound()
  return (
    <RaterFrame place={place}>
      <EditRaterForm
        t={place.t}
        rater={rater}
        action={editRaterAction.bind(null, place.org)}
        readdress={readdressRaterAction.bind(null, place.org)}
        listHref={`${place.base}/references`}
        languages={page.ctx.org.languages}
      />
    </RaterFrame>
  )
}
