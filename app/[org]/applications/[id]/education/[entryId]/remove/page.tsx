import type { Metadata } from 'next'
import { placeOf } from '@/components/portfolio/place'
import { RemoveEntry } from '@/components/portfolio/remove-entry'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { removeEducationAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('ledger.remove.title')

export default async function RemoveEducationPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'education', kind: 'education', entryId }),
  )
  return (
    <RemoveEntry
      place={placeOf({ ctx, params, search })}
      list="education"
      name={[view.entry.field, view.entry.institution].filter(Boolean).join(', ')}
      input={{ applicationId: params.id, entryId: params.entryId }}
      action={removeEducationAction.bind(null, params.org)}
      isLocked={view.isLocked}
    />
  )
}
