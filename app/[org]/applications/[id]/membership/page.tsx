import { MembershipList } from '@/components/people/membership-list'
import { savedIn } from '@/components/portfolio/entry-names'
import { LedgerPage } from '@/components/portfolio/ledger-page'
import { placeOf } from '@/components/portfolio/place'
import { today } from '@/lib/ctx/ctx'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { ThreadBeside } from '../thread-beside'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('people.membership.title')

export default async function MembershipPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) =>
    sectionView(ctx, params.id, 'membership'),
  )
  const place = placeOf({ ctx, params, search })
  const { t } = ctx
  const rows = view.ledger.memberships
  return (
    <LedgerPage
      place={place}
      view={view}
      thread={<ThreadBeside of="membership" page={props} />}
      title={t('people.membership.title')}
      lead={t('people.membership.lead', { association: ctx.org.shortName })}
      add={{ href: `${place.base}/membership/new`, label: t('people.membership.add') }}
      empty={
        rows.length === 0
          ? { icon: 'users', title: t('people.membership.empty'), text: t('people.membership.emptyText') }
          : undefined
      }
      savedOf={savedIn(t, view.ledger, `${place.base}/membership`)}
    >
      {rows.length > 0 && <MembershipList place={place} view={view} today={today(ctx)} />}
    </LedgerPage>
  )
}
