import { exportDesk } from '@/lib/review/commands/export-desk'
import { sheetStretch } from '@/lib/review/queries/desk-sheet'
import { handler } from '@/lib/web/handler'
import { every } from '@/lib/web/search'
import { streamedSheet } from '@/lib/web/sheet'

/** What the desk shows, all pages of it. */
export const GET = handler<{ org: string }>(async (ctx, { request }) => {
  const sheet = await exportDesk(ctx, every(new URL(request.url).searchParams))
  return streamedSheet(ctx, sheet, (within, after) => sheetStretch(within, sheet, after))
})
