import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { FormsList } from '@/components/references/forms-list'
import { OfficeTabs } from '@/components/review/office-tabs'
import { formsView } from '@/lib/references/queries/forms'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('references.forms.title')

export default async function RatingFormsPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, formsView)
  const { t } = ctx
  const base = `/${params.org}/office/rating-forms`
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="rating-forms" />}>
      <FormsList t={t} base={base} view={view} done={texts(search).done} />
    </Page>
  )
}
