import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { NameRaterForm } from '@/components/references/rater-form'
import { RaterFrame } from '@/components/references/rater-frame'
import { referencesView } from '@/lib/references/queries/for-applicant'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { findingsOn } from '../../findings'
import { nameRaterAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('references.new.title')

export default async function NewRater(props: Props) {
  const page = await enter(props, async (ctx, { params }) => {
    const { places } = await referencesView(ctx, params.id)
    return { places, findings: await findingsOn(ctx, params.id, 'references') }
  })
  const place = placeOf(page)
  return (
    <RaterFrame place={place} findings={page.view.findings}>
      <NameRaterForm
        t={place.t}
        action={nameRaterAction.bind(null, place.org)}
        applicationId={place.applicationId}
        listHref={`${place.base}/references`}
        languages={page.ctx.org.languages}
        places={page.view.places}
      />
    </RaterFrame>
  )
}
