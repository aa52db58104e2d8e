import type { Metadata } from 'next'
import { licenceFacts } from '@/components/portfolio/entry-facts'
import { EntryPage } from '@/components/portfolio/entry-page'
import { EvidencePanel } from '@/components/portfolio/evidence-panel'
import { licenceValues } from '@/components/portfolio/form-values'
import { LicenceForm } from '@/components/portfolio/licence-form'
import { LockedEntry } from '@/components/portfolio/locked-entry'
import { placeOf } from '@/components/portfolio/place'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { attachDocumentAction, detachDocumentAction } from '../../../documents/actions'
import { saveLicenceAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('ledger.licence.edit')

export default async function LicenceEntryPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'education', kind: 'licence', entryId }),
  )
  const place = placeOf({ ctx, params, search })
  const { entry, isLocked, evidence, documents } = view
  const [attach, detach] = [attachDocumentAction.bind(null, params.org), detachDocumentAction.bind(null, params.org)]
  const form = { applicationId: params.id, dateOrder: place.dateOrder, listHref: `${place.base}/education` }
  return (
    <EntryPage place={place} view={view} list="education">
      {isLocked ? (
        <LockedEntry t={ctx.t} {...licenceFacts(place, entry)} why={view.own ? 'ledger.no.beingRead' : undefined} />
      ) : (
        <LicenceForm
          {...form}
          action={saveLicenceAction.bind(null, params.org)}
          entry={{ id: entry.id, version: entry.version, values: licenceValues(entry) }}
        />
      )}
      <EvidencePanel
        {...{ place, evidence, documents, attach, detach }}
        kind="licence"
        entryId={entry.id}
        may={!isLocked}
      />
    </EntryPage>
  )
}
