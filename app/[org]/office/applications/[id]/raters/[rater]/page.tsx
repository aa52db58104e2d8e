import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { OfficeRater } from '@/components/references/office-rater'
import { RefusalTexts } from '@/components/references/refusal-texts'
import { CaseTop } from '@/components/review/case-top'
import { officeRaterView } from '@/lib/references/queries/for-applicant'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { readdressRaterAction } from '../../../../../applications/[id]/references/actions'
import { vetRaterAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; rater: string }> }

export const generateMetadata = (): Promise<Metadata> => titled('references.office.rater')

export default async function OfficeRaterPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => officeRaterView(ctx, params.id, params.rater))
  const { t, locale } = ctx
  const at = { org: params.org, reference: view.application.reference, id: params.id }
  const acts = {
    readdress: readdressRaterAction.bind(null, params.org),
    vet: vetRaterAction.bind(null, params.org),
  }
  return (
    <RefusalTexts locale={locale} of={['references', 'portfolio']}>
      <Page width="normal" top={<CaseTop t={t} {...at} here={view.rater.name} />}>
        <OfficeRater t={t} view={view} acts={acts} />
      </Page>
    </RefusalTexts>
  )
}
