import { CatalogueTexts } from '@/components/catalogue/catalogue-texts'
import { SessionPage } from '@/components/catalogue/session-page'
import { Page } from '@/components/layout/page'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { sessionView } from '@/lib/catalogue/queries/office'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { cancelSessionAction, fillRosterAction, strikeAttendanceAction } from '../../actions'

type Props = { params: Promise<{ org: string; training: string; session: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('catalogue.roster.title')

export default async function CatalogueSessionPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) =>
    sessionView(ctx, params.training, params.session),
  )
  const { t, locale } = ctx
  const { org } = params
  const back = { label: view.training.title, href: `/${org}/office/catalogue/${view.training.id}` }
  const { added, already } = texts(search)
  const filled = added ? { added: Number(added) || 0, already: Number(already) || 0 } : undefined
  const [fill, strike] = [fillRosterAction.bind(null, org), strikeAttendanceAction.bind(null, org)]
  return (
    <CatalogueTexts locale={locale}>
      <Page top={<Breadcrumbs t={t} crumbs={[back, { label: t('catalogue.roster.title') }]} />}>
        <SessionPage {...{ t, org, view, filled, fill, strike }} cancel={cancelSessionAction.bind(null, org)} />
      </Page>
    </CatalogueTexts>
  )
}
