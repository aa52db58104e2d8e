import { domainChoices, trackChoices, workChoices } from '@/components/portfolio/choices'
import { workFacts } from '@/components/portfolio/entry-facts'
import { EvidencedEntry } from '@/components/portfolio/evidenced-entry'
import { formOf, workValues } from '@/components/portfolio/form-values'
import { placeOf } from '@/components/portfolio/place'
import { WorkForm } from '@/components/portfolio/work-form'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { attachDocumentAction, detachDocumentAction } from '../../documents/actions'
import { saveWorkAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.work.edit')

export default async function WorkEntryPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'work', kind: 'work', entryId }),
  )
  const place = placeOf({ ctx, params, search })
  const { id, version } = view.entry
  const form = formOf(place, 'work', { id, version, values: workValues(view.entry) })
  const [attach, detach] = [attachDocumentAction.bind(null, params.org), detachDocumentAction.bind(null, params.org)]
  return (
    <EvidencedEntry {...{ place, view, attach, detach }} kind="work" list="work" read={workFacts(place, view.entry)}>
      <WorkForm
        {...form}
        action={saveWorkAction.bind(null, params.org)}
        kinds={workChoices(ctx.t)}
        tracks={trackChoices(ctx.t)}
        domains={domainChoices(ctx.t)}
      />
    </EvidencedEntry>
  )
}
