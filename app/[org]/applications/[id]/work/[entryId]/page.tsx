import type { Metadata } from 'next'
import { domainChoices, trackChoices, workChoices } from '@/components/portfolio/choices'
import { workFacts } from '@/components/portfolio/entry-facts'
import { EntryPage } from '@/components/portfolio/entry-page'
import { EvidencePanel } from '@/components/portfolio/evidence-panel'
import { workValues } from '@/components/portfolio/form-values'
import { LockedEntry } from '@/components/portfolio/locked-entry'
import { placeOf } from '@/components/portfolio/place'
import { WorkForm } from '@/components/portfolio/work-form'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { attachDocumentAction, detachDocumentAction } from '../../documents/actions'
import { saveWorkAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('ledger.work.edit')

export default async function WorkEntryPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'work', kind: 'work', entryId }),
  )
  const place = placeOf({ ctx, params, search })
  const { entry, isLocked, evidence, documents } = view
  const [attach, detach] = [attachDocumentAction.bind(null, params.org), detachDocumentAction.bind(null, params.org)]
  const form = { applicationId: params.id, dateOrder: place.dateOrder, listHref: `${place.base}/work` }
  return (
    <EntryPage place={place} view={view} list="work">
      {isLocked ? (
        <LockedEntry t={ctx.t} {...workFacts(place, entry)} why={view.own ? 'ledger.no.beingRead' : undefined} />
      ) : (
        <WorkForm
          {...form}
          action={saveWorkAction.bind(null, params.org)}
          entry={{ id: entry.id, version: entry.version, values: workValues(entry) }}
          kinds={workChoices(ctx.t)}
          tracks={trackChoices(ctx.t)}
          domains={domainChoices(ctx.t)}
        />
      )}
      <EvidencePanel
        {...{ place, evidence, documents, attach, detach }}
        kind="work"
        entryId={entry.id}
        may={!isLocked}
      />
    </EntryPage>
  )
}
