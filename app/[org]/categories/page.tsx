import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { CategoryList } from '@/components/public/category-list'
import { today } from '@/lib/ctx/ctx'
import { licenceInForce } from '@/lib/licensing/queries'
import { visit } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

export const generateMetadata = (): Promise<Metadata> => titled('front.categories.title')

export default async function CategoriesPage(props: { params: Promise<{ org: string }> }) {
  const { ctx, view } = await visit(props, (ctx) => licenceInForce(ctx, today(ctx)))
  return (
    <Page>
      <PageHeader title={ctx.t('front.categories.title')} lead={ctx.t('front.categories.lead')} />
      <CategoryList t={ctx.t} slug={ctx.org.slug} licensed={view.flatMap((grant) => grant.tracks)} />
    </Page>
  )
}
