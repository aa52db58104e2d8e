import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { RemoveEntry } from '@/components/portfolio/remove-entry'
import { documentToRemove } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { removeDocumentAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('ledger.documents.removeTitle')

export default async function RemoveDocumentPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    documentToRemove(ctx, id, entryId),
  )
  return (
    <RemoveEntry
      place={placeOf({ ctx, params, search })}
      list="documents"
      name={view.name}
      input={{ applicationId: params.id, documentId: params.entryId }}
      action={removeDocumentAction.bind(null, params.org)}
      isLocked={view.isLocked}
      document
    />
  )
}
