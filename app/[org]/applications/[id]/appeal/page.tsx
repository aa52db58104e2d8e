import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { AppealForm } from '@/components/review/appeal-form'
import { BackLink } from '@/components/ui/breadcrumbs'
import { appealForm } from '@/lib/review/queries/appeals'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { appealDecisionAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = () => titled('review.appeal.title')

export default async function AppealPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => appealForm(ctx, params.id))
  const home = `/${params.org}/applications/${params.id}`
  const top = <BackLink t={ctx.t} href={home} label={ctx.t('review.asked.back')} />
  return (
    <ErrorTexts locale={ctx.locale} of={['review']}>
      <Page width="text" top={top}>
        <AppealForm t={ctx.t} home={home} view={view} appeal={appealDecisionAction.bind(null, params.org)} />
      </Page>
    </ErrorTexts>
  )
}
