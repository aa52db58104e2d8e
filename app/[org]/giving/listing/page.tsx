import type { Metadata } from 'next'
import { ListingForm } from '@/components/rsc/listing-form'
import { ownListing } from '@/lib/rsc/queries/listing'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { saveListingAction } from '../actions'

type Props = { params: Promise<{ org: string }> }

export const generateMetadata = (): Promise<Metadata> => titled('givers.own.title')

export default async function OwnListing(props: Props) {
  const { ctx, view } = await enter(props, (ctx) => ownListing(ctx))
  return <ListingForm t={ctx.t} slug={ctx.org.slug} view={view} save={saveListingAction.bind(null, ctx.org.slug)} />
}
