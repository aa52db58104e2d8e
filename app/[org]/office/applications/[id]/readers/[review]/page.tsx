import { HandOn } from '@/components/assigning/hand-on'
import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { CaseTop } from '@/components/review/case-top'
import { readerOfCase } from '@/lib/reviewers/queries/assignments'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { allowMoreTimeAction, nudgeReviewerAction, reassignReviewAction, removeReviewAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; review: string }> }

export const generateMetadata = () => titled('assigning.handOn.title')

export default async function CaseReaderPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => readerOfCase(ctx, params.id, params.review))
  const { t, org } = ctx
  const acts = {
    reassign: reassignReviewAction.bind(null, params.org),
    remove: removeReviewAction.bind(null, params.org),
    nudge: nudgeReviewerAction.bind(null, params.org),
    moreTime: allowMoreTimeAction.bind(null, params.org),
  }
  const { reference, id } = view.view
  return (
    <ErrorTexts locale={ctx.locale} of={['assigning', 'review', 'casework', 'bulk']}>
      <Page top={<CaseTop t={t} org={org.slug} reference={reference} id={id} here={view.reviewer} />}>
        <HandOn t={t} view={view} acts={acts} />
      </Page>
    </ErrorTexts>
  )
}
