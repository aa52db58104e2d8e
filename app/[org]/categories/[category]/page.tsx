import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { CategoryPage } from '@/components/public/category-page'
import { BackLink } from '@/components/ui/breadcrumbs'
import { today } from '@/lib/ctx/ctx'
import { licenceInForce } from '@/lib/licensing/queries'
import { isCategoryCode, trackOf } from '@/lib/rules/categories'
import { editionById } from '@/lib/rules/criteria'
import { visit } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string; category: string }> }

export const generateMetadata = () => titled('common.nav.categories')

export default async function OneCategoryPage(props: Props) {
  const { ctx, params, view } = await visit(props, (ctx) => licenceInForce(ctx, today(ctx)))
  const edition = editionById(ctx.org.edition)
  const { category } = params
  if (!edition || !isCategoryCode(category)) notFound()
  const offered = view.some((grant) => grant.tracks.includes(trackOf(category)))
  return (
    <Page top={<BackLink t={ctx.t} href={`/${ctx.org.slug}/categories`} label={ctx.t('front.category.back')} />}>
      <CategoryPage
        {...{ t: ctx.t, slug: ctx.org.slug, edition, category, offered, signedIn: ctx.actor.kind === 'person' }}
      />
    </Page>
  )
}
