import { downloadLog } from '@/lib/transfer/queries/download'
import { handler } from '@/lib/web/handler'
import { sheetResponse } from '@/lib/web/sheet'

/** One log of the ledger as a spreadsheet; with `?empty=1` only its columns. */
export const GET = handler<{ org: string; id: string; log: string }>(async (ctx, { params, request }) => {
  const empty = new URL(request.url).searchParams.has('empty')
  return sheetResponse(await downloadLog(ctx, { applicationId: params.id, log: params.log, empty }))
})
