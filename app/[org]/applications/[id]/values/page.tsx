import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { SectionBack } from '@/components/portfolio/section-back'
import { ValuesPage } from '@/components/portfolio/values-page'
import { BackLink } from '@/components/ui/breadcrumbs'
import { valuesView } from '@/lib/portfolio/queries/values'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { completeSectionAction, reopenSectionAction } from '../actions'
import { ThreadBeside } from '../thread-beside'
import { saveValueStatementAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('portfolio.values.title')

export default async function ValuesRoute(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { params, search }) => valuesView(ctx, params.id, search.write))
  const { t, org } = ctx
  const back = view.chosen ? (
    <BackLink t={t} href={`${view.head.path}/values`} label={t('portfolio.values.title')} />
  ) : (
    <SectionBack base={view.head.path} home={t('portfolio.back.home')} check={t('ledger.back.check')} />
  )
  return (
    <>
      <Page top={back}>
        <ValuesPage
          t={t}
          view={view}
          save={saveValueStatementAction.bind(null, org.slug)}
          complete={completeSectionAction.bind(null, org.slug)}
          reopen={reopenSectionAction.bind(null, org.slug)}
        />
      </Page>
      <ThreadBeside of="values" page={props} />
    </>
  )
}
