import { bulkProgress } from '@/lib/bulk/queries/pages'
import { handler, PRIVATE } from '@/lib/web/handler'

/** How far an act on many cases is. */
export const GET = handler<{ org: string; act: string }>(async (ctx, { params }) =>
  Response.json(await bulkProgress(ctx, params.act), { headers: PRIVATE }),
)
