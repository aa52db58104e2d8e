import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { AnswersView } from '@/components/review/answers-view'
import { CaseTop } from '@/components/review/case-top'
import { informationView } from '@/lib/review/queries/information'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { extendTimeAction, judgeAnswersAction, nudgeApplicantAction, takeBackRequestAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('casework.answers.title')

export default async function AnswersPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => informationView(ctx, params.id))
  const { t, org } = ctx
  const { id, reference } = view.application
  const top = <CaseTop t={t} org={org.slug} reference={reference} id={id} here={t('casework.answers.title')} />
  return (
    <ErrorTexts locale={ctx.locale} of={['review', 'casework']}>
      <Page top={top}>
        <AnswersView
          t={t}
          org={org}
          view={view}
          extend={extendTimeAction.bind(null, params.org)}
          nudge={nudgeApplicantAction.bind(null, params.org)}
          judge={judgeAnswersAction.bind(null, params.org)}
          takeBack={takeBackRequestAction.bind(null, params.org)}
          done={texts(search).done}
        />
      </Page>
    </ErrorTexts>
  )
}
