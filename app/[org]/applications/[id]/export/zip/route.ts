import { Readable } from 'node:stream'
import { attachmentHeader } from '@/lib/storage/file-name'
import { portfolioZip } from '@/lib/transfer/queries/export-portfolio'
import { handler, PRIVATE } from '@/lib/web/handler'

/** The application with its documents: one zip, packed while it is sent. */
export const GET = handler<{ org: string; id: string }>(async (ctx, { params }) => {
  const { reference, stream } = await portfolioZip(ctx, params.id)
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      ...PRIVATE,
      'content-type': 'application/zip',
      'content-disposition': attachmentHeader(`${reference}.zip`),
    },
  })
})
