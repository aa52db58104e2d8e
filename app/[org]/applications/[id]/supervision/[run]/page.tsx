import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { placeOf } from '@/components/portfolio/place'
import { RunPage } from '@/components/rsc/run-page'
import { runView } from '@/lib/rsc/queries/supervision'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { claimsAbout } from '../../findings'
import { runFormProps } from '../run-form-props'

type Props = { params: Promise<{ org: string; id: string; run: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('rsc.edit')

export default async function EditRun(props: Props) {
  const page = await enter(props, async (ctx, { params }) => {
    const view = await runView(ctx, params.id, params.run)
    return { view, ...(await claimsAbout(ctx, params.id, 'received')) }
  })
  const place = placeOf(page)
  const { view, ...found } = page.view
  if (!view.run) redirect(`/${place.org}/sessions/${page.params.run}`)
  return <RunPage place={place} form={runFormProps(place, view, page.ctx)} run={view.run} {...found} />
}
