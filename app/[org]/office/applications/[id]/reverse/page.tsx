import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { CaseTop } from '@/components/review/case-top'
import { ReverseForm } from '@/components/review/reverse-form'
import { caseView } from '@/lib/review/queries/case'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { reverseDecisionAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = () => titled('review.reverse.title')

export default async function ReversePage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => caseView(ctx, params.id))
  const { t, org } = ctx
  const top = <CaseTop t={t} org={org.slug} reference={view.reference} id={view.id} here={t('review.reverse.title')} />
  return (
    <ErrorTexts locale={ctx.locale} of={['review', 'register']}>
      <Page top={top}>
        <ReverseForm t={t} org={org} view={view} reverse={reverseDecisionAction.bind(null, params.org)} />
      </Page>
    </ErrorTexts>
  )
}
