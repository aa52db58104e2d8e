import { notFound } from 'next/navigation'
import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { CaseTop } from '@/components/review/case-top'
import { RefuseForm } from '@/components/review/refuse-form'
import { caseView } from '@/lib/review/queries/case'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { markEntryAction } from '../../../actions'

type Props = { params: Promise<{ org: string; id: string; kind: string; entry: string }> }

export const generateMetadata = () => titled('review.mark.refuseTitle')

export default async function MarkPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => caseView(ctx, params.id))
  const { t, org } = ctx
  const entry = view.entries.find(({ id, kind }) => id === params.entry && kind === params.kind)
  if (!entry || !view.may.mark.yes) notFound()
  const top = (
    <CaseTop t={t} org={org.slug} reference={view.reference} id={view.id} here={t('review.mark.refuseTitle')} />
  )
  return (
    <ErrorTexts locale={ctx.locale} of={['review', 'reasons']}>
      <Page width="text" top={top}>
        <RefuseForm t={t} org={org.slug} view={view} entry={entry} mark={markEntryAction.bind(null, params.org)} />
      </Page>
    </ErrorTexts>
  )
}
