import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { OfficeRaters } from '@/components/references/office-raters'
import { RefusalTexts } from '@/components/references/refusal-texts'
import { CaseTop } from '@/components/review/case-top'
import { officeRatersView } from '@/lib/references/queries/for-applicant'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { raterActs } from '../../../../applications/[id]/references/acts'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('references.office.title')

export default async function OfficeRatersPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => officeRatersView(ctx, params.id))
  const { t, locale } = ctx
  const base = `/${params.org}/office/applications/${params.id}/raters`
  const at = { org: params.org, reference: view.application.reference, id: params.id }
  return (
    <RefusalTexts locale={locale} of={['references', 'portfolio']}>
      <Page width="normal" top={<CaseTop t={t} {...at} here={t('references.office.title')} />}>
        <OfficeRaters t={t} base={base} view={view} acts={raterActs(params.org)} said={texts(search).said} />
      </Page>
    </RefusalTexts>
  )
}
