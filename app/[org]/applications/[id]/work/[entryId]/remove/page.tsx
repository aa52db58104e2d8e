import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { RemoveEntry } from '@/components/portfolio/remove-entry'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { removeWorkAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('ledger.remove.title')

export default async function RemoveWorkPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'work', kind: 'work', entryId }),
  )
  return (
    <RemoveEntry
      place={placeOf({ ctx, params, search })}
      list="work"
      name={`${view.entry.role}, ${view.entry.employer}`}
      input={{ applicationId: params.id, entryId: params.entryId }}
      action={removeWorkAction.bind(null, params.org)}
      isLocked={view.isLocked}
    />
  )
}
