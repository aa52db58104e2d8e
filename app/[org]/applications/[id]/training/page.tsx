import { savedIn } from '@/components/portfolio/entry-names'
import { LedgerPage } from '@/components/portfolio/ledger-page'
import { placeOf } from '@/components/portfolio/place'
import { TrainingList, trainingTotal } from '@/components/portfolio/training-list'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.training.title')

export default async function TrainingPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => sectionView(ctx, params.id, 'training'))
  const place = placeOf({ ctx, params, search })
  const { t } = ctx
  const rows = view.ledger.training
  return (
    <LedgerPage
      place={place}
      view={view}
      title={t('ledger.training.title')}
      lead={t('ledger.training.lead')}
      total={trainingTotal(place, rows)}
      add={{ href: `${place.base}/training/new`, label: t('ledger.training.add') }}
      empty={
        rows.length === 0
          ? { icon: 'book-open', title: t('ledger.training.empty'), text: t('ledger.training.emptyText') }
          : undefined
      }
      savedOf={savedIn(t, view.ledger, `${place.base}/training`)}
    >
      {rows.length > 0 && <TrainingList place={place} view={view} />}
    </LedgerPage>
  )
}
