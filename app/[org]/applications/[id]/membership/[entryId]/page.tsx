import type { Metadata } from 'next'
import { MembershipForm } from '@/components/people/membership-form'
import { membershipFacts } from '@/components/portfolio/entry-facts'
import { EntryPage } from '@/components/portfolio/entry-page'
import { EvidencePanel } from '@/components/portfolio/evidence-panel'
import { membershipValues } from '@/components/portfolio/form-values'
import { LockedEntry } from '@/components/portfolio/locked-entry'
import { placeOf } from '@/components/portfolio/place'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { attachDocumentAction, detachDocumentAction } from '../../documents/actions'
import { saveMembershipAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('people.membership.edit')

export default async function MembershipEntryPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'membership', kind: 'membership', entryId }),
  )
  const place = placeOf({ ctx, params, search })
  const { entry, isLocked, evidence, documents } = view
  const [attach, detach] = [attachDocumentAction.bind(null, params.org), detachDocumentAction.bind(null, params.org)]
  const form = { applicationId: params.id, dateOrder: place.dateOrder, listHref: `${place.base}/membership` }
  return (
    <EntryPage place={place} view={view} list="membership">
      {isLocked ? (
        <LockedEntry t={ctx.t} {...membershipFacts(place, entry)} why={view.own ? 'ledger.no.beingRead' : undefined} />
      ) : (
        <MembershipForm
          {...form}
          action={saveMembershipAction.bind(null, params.org)}
          entry={{ id: entry.id, version: entry.version, values: membershipValues(entry) }}
          association={ctx.org.name}
        />
      )}
      <EvidencePanel
        {...{ place, evidence, documents, attach, detach }}
        kind="membership"
        entryId={entry.id}
        may={!isLocked}
      />
    </EntryPage>
  )
}
