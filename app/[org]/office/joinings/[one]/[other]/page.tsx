import { PairPage } from '@/components/joining/pair-page'
import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { pairView } from '@/lib/joining/queries/pair'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { joiningActs } from './acts'

type Props = { params: Promise<{ org: string; one: string; other: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('joining.pair.title')

export default async function PairOfPeoplePage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => pairView(ctx, params.one, params.other))
  const { t, locale } = ctx
  const { org } = params
  const list = { label: t('joining.list.title'), href: `/${org}/office/joinings` }
  const here = t('joining.list.pair', { one: view.one.name, other: view.other.name })
  return (
    <ErrorTexts locale={locale} of={['joining']}>
      <Page width="normal" top={<Breadcrumbs t={t} crumbs={[list, { label: here }]} />}>
        <PairPage t={t} locale={locale} org={org} view={view} acts={joiningActs(org)} done={texts(search).done} />
      </Page>
    </ErrorTexts>
  )
}
