import { MembershipForm } from '@/components/people/membership-form'
import { savedIn } from '@/components/portfolio/entry-names'
import { EntryPage } from '@/components/portfolio/entry-page'
import { formOf } from '@/components/portfolio/form-values'
import { placeOf } from '@/components/portfolio/place'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { saveMembershipAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('people.membership.new')

export default async function NewMembershipPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) =>
    sectionView(ctx, params.id, 'membership'),
  )
  const place = placeOf({ ctx, params, search })
  const saved = savedIn(ctx.t, view.ledger, `${place.base}/membership`)
  return (
    <EntryPage place={place} view={view} list="membership" savedOf={saved}>
      <MembershipForm
        {...formOf(place, 'membership')}
        action={saveMembershipAction.bind(null, params.org)}
        association={ctx.org.name}
      />
    </EntryPage>
  )
}
