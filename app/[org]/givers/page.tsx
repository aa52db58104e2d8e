import type { Metadata } from 'next'
import { DirectoryPage } from '@/components/rsc/directory-page'
import { directory } from '@/lib/rsc/queries/directory'
import { sidesOf } from '@/lib/rsc/queries/session-log'
import { type Search, visit } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('givers.title')

export default async function Givers(props: Props) {
  const { ctx, view } = await visit(props, async (ctx, { search }) => {
    const sides = ctx.actor.kind === 'person' ? await sidesOf(ctx, ctx.actor.personId) : null
    return { page: await directory(ctx, texts(search)), desk: sides?.desk ?? null }
  })
  const { t, org } = ctx
  return <DirectoryPage t={t} slug={org.slug} currency={org.currency} view={view.page} desk={view.desk} />
}
