import { savedIn } from '@/components/portfolio/entry-names'
import { LedgerPage } from '@/components/portfolio/ledger-page'
import { placeOf } from '@/components/portfolio/place'
import { WorkList } from '@/components/portfolio/work-list'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { ThreadBeside } from '../thread-beside'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.work.title')

export default async function WorkPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => sectionView(ctx, params.id, 'work'))
  const place = placeOf({ ctx, params, search })
  const { t } = ctx
  const rows = view.ledger.work
  return (
    <LedgerPage
      place={place}
      view={view}
      thread={<ThreadBeside of="work" page={props} />}
      title={t('ledger.work.title')}
      lead={t('ledger.work.lead')}
      add={{ href: `${place.base}/work/new`, label: t('ledger.work.add') }}
      sheet="work"
      empty={
        rows.length === 0
          ? { icon: 'briefcase', title: t('ledger.work.empty'), text: t('ledger.work.emptyText') }
          : undefined
      }
      savedOf={savedIn(t, view.ledger, `${place.base}/work`)}
    >
      {rows.length > 0 && <WorkList place={place} view={view} />}
    </LedgerPage>
  )
}
