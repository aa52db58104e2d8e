import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { ApplyForm } from '@/components/portfolio/apply-form'
import { BackLink } from '@/components/ui/breadcrumbs'
import { applyView } from '@/lib/portfolio/queries/apply'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { startApplicationAction } from './actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('portfolio.apply.title')

export default async function ApplyPage(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { search }) => applyView(ctx, search.category, search.addOns))
  const { t, org } = ctx
  return (
    <Page width="text" top={<BackLink t={t} href={`/${org.slug}`} label={t('portfolio.back.desk')} />}>
      <ApplyForm
        t={t}
        slug={org.slug}
        email={org.contactEmail}
        view={view}
        start={startApplicationAction.bind(null, org.slug)}
      />
    </Page>
  )
}
