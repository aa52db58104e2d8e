import { ThreadDrawer } from '@/components/messages/thread-drawer'
import { threadView } from '@/lib/messages/queries/thread'
import type { SectionCode } from '@/lib/rules/sections'
import { one } from '@/lib/web/account-enter'
import { enter, type Search } from '@/lib/web/enter'
import { postedWithoutScript } from '@/lib/web/request'
import { readThreadAction, writeCommentAction } from './comments/actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams?: Promise<Search> }

/** What people say to each other beside one part of the portfolio. Comes through its own door, after the page. */
export async function ThreadBeside({ of, page }: { of: SectionCode; page: Props }) {
  const { ctx, params, view } = await enter(page, (ctx, { params, search }) =>
    threadView(ctx, params.id, of, one(search.comments)),
  )
  const acts = { write: writeCommentAction.bind(null, params.org), read: readThreadAction.bind(null, params.org) }
  return <ThreadDrawer ctx={ctx} view={view} acts={acts} open={view.paged || (await postedWithoutScript())} />
}
