import { MembershipForm } from '@/components/people/membership-form'
import { membershipFacts } from '@/components/portfolio/entry-facts'
import { EvidencedEntry } from '@/components/portfolio/evidenced-entry'
import { formOf, membershipValues } from '@/components/portfolio/form-values'
import { placeOf } from '@/components/portfolio/place'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { attachDocumentAction, detachDocumentAction } from '../../documents/actions'
import { saveMembershipAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('people.membership.edit')

export default async function MembershipEntryPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'membership', kind: 'membership', entryId }),
  )
  const place = placeOf({ ctx, params, search })
  const { id, version } = view.entry
  const form = formOf(place, 'membership', { id, version, values: membershipValues(view.entry) })
  const [attach, detach] = [attachDocumentAction.bind(null, params.org), detachDocumentAction.bind(null, params.org)]
  return (
    <EvidencedEntry
      {...{ place, view, attach, detach }}
      kind="membership"
      list="membership"
      read={membershipFacts(place, view.entry)}
    >
      <MembershipForm {...form} action={saveMembershipAction.bind(null, params.org)} association={ctx.org.name} />
    </EvidencedEntry>
  )
}
