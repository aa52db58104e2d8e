import { ExamForm } from '@/components/exam/exam-form'
import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { CaseTop } from '@/components/review/case-top'
import { caseView } from '@/lib/review/queries/case'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { recordExamResultAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = () => titled('exam.record.title')

export default async function ExamPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => caseView(ctx, params.id))
  const { t, org } = ctx
  return (
    <ErrorTexts locale={ctx.locale} of={['exam']}>
      <Page
        width="text"
        top={<CaseTop t={t} org={org.slug} reference={view.reference} id={view.id} here={t('exam.record.title')} />}
      >
        <ExamForm t={t} org={org} view={view} record={recordExamResultAction.bind(null, params.org)} />
      </Page>
    </ErrorTexts>
  )
}
