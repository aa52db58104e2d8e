import { savedIn } from '@/components/portfolio/entry-names'
import { LedgerPage } from '@/components/portfolio/ledger-page'
import { placeOf } from '@/components/portfolio/place'
import { TrainingList, trainingTotal } from '@/components/portfolio/training-list'
import { WaitingSessions } from '@/components/portfolio/waiting-sessions'
import { trainingLog } from '@/lib/portfolio/queries/training-log'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { takeTrainingAction } from '../../../actions'
import { ThreadBeside } from '../thread-beside'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.training.title')

export default async function TrainingPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => trainingLog(ctx, params.id))
  const place = placeOf({ ctx, params, search })
  const { t } = ctx
  const rows = view.ledger.training
  const none = { icon: 'book-open', title: t('ledger.training.empty'), text: t('ledger.training.emptyText') } as const
  const take = takeTrainingAction.bind(null, place.org)
  return (
    <LedgerPage
      place={place}
      view={view}
      thread={<ThreadBeside of="training" page={props} />}
      title={t('ledger.training.title')}
      lead={t('ledger.training.lead')}
      total={trainingTotal(place, rows)}
      add={{ href: `${place.base}/training/new`, label: t('ledger.training.add') }}
      sheet="training"
      empty={rows.length === 0 ? none : undefined}
      savedOf={savedIn(t, view.ledger, `${place.base}/training`)}
    >
      <WaitingSessions place={place} waiting={view.waiting} may={view.mayAdd} take={take} />
      {rows.length > 0 && <TrainingList place={place} view={view} />}
    </LedgerPage>
  )
}
