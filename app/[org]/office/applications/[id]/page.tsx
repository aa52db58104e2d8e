import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { CaseTop } from '@/components/review/case-top'
import { CaseView } from '@/components/review/case-view'
import { talksBeside } from '@/lib/messages/queries/unread'
import { caseRound } from '@/lib/portfolio/queries/case-round'
import { ratingsOnCase } from '@/lib/references/queries/for-review'
import { caseView } from '@/lib/review/queries/case'
import { caseReadings } from '@/lib/review/queries/case-readings'
import { caseSteps } from '@/lib/review/queries/case-steps'
import { caseworkOf } from '@/lib/review/queries/casework'
import { lookAlikes } from '@/lib/review/queries/look-alikes'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { caseActs, caseworkActs } from './acts'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('review.desk.title')

export default async function CasePage(props: Props) {
  const { ctx, params, search, view } = await enter(props, async (ctx, { params }) => ({
    found: await caseView(ctx, params.id),
    ratings: await ratingsOnCase(ctx, params.id),
    talks: await talksBeside(ctx, params.id),
    work: await caseworkOf(ctx, params.id),
    alike: await lookAlikes(ctx, params.id),
    readings: await caseReadings(ctx, params.id),
    round: await caseRound(ctx, params.id),
  }))
  const [{ found, ...beside }, { done }, { org }] = [{ ...view, steps: caseSteps(view) }, texts(search), params]
  return (
    <ErrorTexts locale={ctx.locale} of={['review', 'portfolio', 'casework', 'reasons']}>
      <Page width="full" top={<CaseTop t={ctx.t} org={org} reference={found.reference} />}>
        <CaseView ctx={ctx} view={found} {...beside} acts={caseActs(org)} workActs={caseworkActs(org)} done={done} />
      </Page>
    </ErrorTexts>
  )
}
