import { EducationLists } from '@/components/portfolio/education-lists'
import { savedIn } from '@/components/portfolio/entry-names'
import { LedgerPage } from '@/components/portfolio/ledger-page'
import { placeOf } from '@/components/portfolio/place'
import { sectionView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { ThreadBeside } from '../thread-beside'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.education.title')

export default async function EducationPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) =>
    sectionView(ctx, params.id, 'education'),
  )
  const place = placeOf({ ctx, params, search })
  const { t } = ctx
  const rows = view.ledger.education
  return (
    <LedgerPage
      place={place}
      view={view}
      thread={<ThreadBeside of="education" page={props} />}
      title={t('ledger.education.title')}
      lead={t('ledger.education.lead')}
      add={{ href: `${place.base}/education/new`, label: t('ledger.education.add') }}
      empty={
        rows.length === 0
          ? { icon: 'graduation-cap', title: t('ledger.education.empty'), text: t('ledger.education.emptyText') }
          : undefined
      }
      savedOf={savedIn(t, view.ledger, `${place.base}/education`)}
    >
      <EducationLists place={place} view={view} />
    </LedgerPage>
  )
}
