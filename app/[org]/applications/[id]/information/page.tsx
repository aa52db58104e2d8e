import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { AnswerForm } from '@/components/review/answer-form'
import { BackLink } from '@/components/ui/breadcrumbs'
import { askedOfMe } from '@/lib/review/queries/requests'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { answerInformationAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = () => titled('review.asked.title')

export default async function InformationPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => askedOfMe(ctx, params.id))
  const { t, org } = ctx
  const top = <BackLink t={t} href={`/${params.org}/applications/${params.id}`} label={t('review.asked.back')} />
  return (
    <ErrorTexts locale={ctx.locale} of={['review']}>
      <Page width="text" top={top}>
        <AnswerForm t={t} org={org} view={view} answer={answerInformationAction.bind(null, params.org)} />
      </Page>
    </ErrorTexts>
  )
}
