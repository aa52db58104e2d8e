import type { Metadata } from 'next'
import { domainChoices, trackChoices } from '@/components/portfolio/choices'
import { trainingFacts } from '@/components/portfolio/entry-facts'
import { EntryPage } from '@/components/portfolio/entry-page'
import { EvidencePanel } from '@/components/portfolio/evidence-panel'
import { trainingValues } from '@/components/portfolio/form-values'
import { LockedEntry } from '@/components/portfolio/locked-entry'
import { placeOf } from '@/components/portfolio/place'
import { TrainingForm } from '@/components/portfolio/training-form'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { attachDocumentAction, detachDocumentAction } from '../../documents/actions'
import { saveTrainingAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('ledger.training.edit')

export default async function TrainingEntryPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'training', kind: 'training', entryId }),
  )
  const place = placeOf({ ctx, params, search })
  const { entry, isLocked, evidence, documents } = view
  const [attach, detach] = [attachDocumentAction.bind(null, params.org), detachDocumentAction.bind(null, params.org)]
  const form = { applicationId: params.id, dateOrder: place.dateOrder, listHref: `${place.base}/training` }
  return (
    <EntryPage place={place} view={view} list="training">
      {isLocked ? (
        <LockedEntry t={ctx.t} {...trainingFacts(place, entry)} why={view.own ? 'ledger.no.beingRead' : undefined} />
      ) : (
        <TrainingForm
          {...form}
          action={saveTrainingAction.bind(null, params.org)}
          entry={{ id: entry.id, version: entry.version, values: trainingValues(entry) }}
          tracks={trackChoices(ctx.t)}
          domains={domainChoices(ctx.t)}
        />
      )}
      <EvidencePanel
        {...{ place, evidence, documents, attach, detach }}
        kind="training"
        entryId={entry.id}
        may={!isLocked}
      />
    </EntryPage>
  )
}
