import { domainChoices, trackChoices } from '@/components/portfolio/choices'
import { trainingFacts } from '@/components/portfolio/entry-facts'
import { EvidencedEntry } from '@/components/portfolio/evidenced-entry'
import { formOf, trainingValues } from '@/components/portfolio/form-values'
import { placeOf } from '@/components/portfolio/place'
import { TrainingForm } from '@/components/portfolio/training-form'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { attachDocumentAction, detachDocumentAction } from '../../documents/actions'
import { saveTrainingAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.training.edit')

export default async function TrainingEntryPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'training', kind: 'training', entryId }),
  )
  const place = placeOf({ ctx, params, search })
  const { id, version } = view.entry
  const form = formOf(place, 'training', { id, version, values: trainingValues(view.entry) })
  const [attach, detach] = [attachDocumentAction.bind(null, params.org), detachDocumentAction.bind(null, params.org)]
  return (
    <EvidencedEntry
      {...{ place, view, attach, detach }}
      kind="training"
      list="training"
      read={trainingFacts(place, view.entry)}
    >
      <TrainingForm
        {...form}
        action={saveTrainingAction.bind(null, params.org)}
        tracks={trackChoices(ctx.t)}
        domains={domainChoices(ctx.t)}
      />
    </EvidencedEntry>
  )
}
