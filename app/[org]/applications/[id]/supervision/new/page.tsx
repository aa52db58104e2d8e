import type { Metadata } from 'next'
import { placeOf, searched } from '@/components/portfolio/place'
import { RunPage } from '@/components/rsc/run-page'
import { supervisionView } from '@/lib/rsc/queries/supervision'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { findingsOn } from '../../findings'
import { runFormProps } from '../run-form-props'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('rsc.new')

export default async function NewRun(props: Props) {
  const page = await enter(props, async (ctx, { params }) => {
    const view = await supervisionView(ctx, params.id)
    return { view, findings: await findingsOn(ctx, params.id, 'received') }
  })
  const place = placeOf(page)
  const { view, findings } = page.view
  const form = runFormProps(place, view, page.ctx)
  return <RunPage place={place} form={form} findings={findings} chosen={searched(place, 'giver')} />
}
