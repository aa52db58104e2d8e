import { errorsFile } from '@/lib/transfer/queries/errors-file'
import { handler } from '@/lib/web/handler'
import { sheetResponse } from '@/lib/web/sheet'

/** The rows of an import that have to be mended, as a spreadsheet. */
export const GET = handler<{ org: string; id: string; importId: string }>(async (ctx, { params }) =>
  sheetResponse(await errorsFile(ctx, { applicationId: params.id, importId: params.importId })),
)
