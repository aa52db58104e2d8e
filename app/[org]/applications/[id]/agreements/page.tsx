import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { Agreements } from '@/components/portfolio/agreements'
import { SectionBack } from '@/components/portfolio/section-back'
import { agreementsView } from '@/lib/portfolio/queries/agreements'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { ThreadBeside } from '../thread-beside'
import { signAgreementAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('portfolio.agreements.title')

export default async function AgreementsPage(props: Props) {
  const { ctx, search, view } = await enter(props, (ctx, { params }) => agreementsView(ctx, params.id))
  const { t, org } = ctx
  return (
    <>
      <Page
        top={
          <SectionBack base={view.head.path} home={ctx.t('portfolio.back.home')} check={ctx.t('ledger.back.check')} />
        }
      >
        <Agreements
          t={t}
          association={org.name}
          view={view}
          justSigned={search.signed !== undefined}
          sign={signAgreementAction.bind(null, org.slug)}
        />
      </Page>
      <ThreadBeside of="agreements" page={props} />
    </>
  )
}
