import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { CancelRater } from '@/components/references/cancel-rater'
import { RefusalTexts } from '@/components/references/refusal-texts'
import { CaseTop } from '@/components/review/case-top'
import { officeRaterView } from '@/lib/references/queries/for-applicant'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { cancelRaterAction } from '../../../../../../applications/[id]/references/actions'

type Props = { params: Promise<{ org: string; id: string; rater: string }> }

export const generateMetadata = (): Promise<Metadata> => titled('references.act.cancel')

export default async function OfficeCancelPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => officeRaterView(ctx, params.id, params.rater))
  const { rater, application } = view
  if (!rater.may.change) notFound()
  const { t, locale } = ctx
  const at = { org: params.org, reference: application.reference, id: params.id }
  const cancel = cancelRaterAction.bind(null, params.org)
  const list = `/${params.org}/office/applications/${params.id}/raters`
  return (
    <RefusalTexts locale={locale} of={['references', 'portfolio']}>
      <Page width="text" top={<CaseTop t={t} {...at} here={rater.name} />}>
        <CancelRater t={t} rater={rater} action={cancel} listHref={list} />
      </Page>
    </RefusalTexts>
  )
}
