import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { AppealAnswer } from '@/components/review/appeal-answer'
import { CaseTop } from '@/components/review/case-top'
import { caseWithAppeal } from '@/lib/review/queries/appeals'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { decideAppealAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = () => titled('review.appeal.title')

export default async function CaseAppealPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => caseWithAppeal(ctx, params.id))
  const { t, org } = ctx
  const { found, ...said } = view
  const top = <CaseTop t={t} org={org.slug} reference={found.reference} id={found.id} here={t('review.appeal.here')} />
  const decide = decideAppealAction.bind(null, params.org)
  return (
    <ErrorTexts locale={ctx.locale} of={['review']}>
      <Page top={top}>
        <AppealAnswer t={t} org={org} view={found} {...said} decide={decide} />
      </Page>
    </ErrorTexts>
  )
}
