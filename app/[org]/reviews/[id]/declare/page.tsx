import { redirect } from 'next/navigation'
import { DeclarePage } from '@/components/assigning/declare-page'
import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { BackLink } from '@/components/ui/breadcrumbs'
import { personOf, today } from '@/lib/ctx/ctx'
import { reviewToDeclare } from '@/lib/reviewers/queries/review-door'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { declareConflictAction, declareNoConflictAction, declineReviewAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = () => titled('assigning.declare.title')

export default async function Declare(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => reviewToDeclare(ctx, params.id))
  const { org, id } = params
  if (!view.about) redirect(`/${org}/reviews/${id}`)
  const acts = {
    sign: declareNoConflictAction.bind(null, org),
    conflict: declareConflictAction.bind(null, org),
    decline: declineReviewAction.bind(null, org),
  }
  const back = view.phase === 'invited' ? `/${org}/reviews` : `/${org}/reviews/${id}`
  return (
    <ErrorTexts locale={ctx.locale} of={['assigning']}>
      <Page width="text" top={<BackLink t={ctx.t} href={back} />}>
        <DeclarePage t={ctx.t} view={view} name={personOf(ctx).name} day={today(ctx)} acts={acts} />
      </Page>
    </ErrorTexts>
  )
}
