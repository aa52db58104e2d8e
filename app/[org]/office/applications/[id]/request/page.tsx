import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { CaseTop } from '@/components/review/case-top'
import { RequestForm } from '@/components/review/request-form'
import { caseView } from '@/lib/review/queries/case'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { requestInformationAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('review.request.title')

export default async function RequestPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => caseView(ctx, params.id))
  const { t, org } = ctx
  const top = <CaseTop t={t} org={org.slug} reference={view.reference} id={view.id} here={t('review.request.title')} />
  return (
    <ErrorTexts locale={ctx.locale} of={['review', 'casework']}>
      <Page top={top}>
        <RequestForm
          t={t}
          org={org}
          view={view}
          about={texts(search).entry}
          send={requestInformationAction.bind(null, params.org)}
        />
      </Page>
    </ErrorTexts>
  )
}
