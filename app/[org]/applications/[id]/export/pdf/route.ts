import { portfolioPdf } from '@/lib/print/portfolio-pdf'
import { attachmentHeader } from '@/lib/storage/file-name'
import { handler, PRIVATE } from '@/lib/web/handler'
import { portfolioSheet } from './sheet'

/** The application to read or print, with bookmarks. Drawn once the transaction that read it has ended. */
export const GET = handler<{ org: string; id: string }>(async (ctx, { params }) => {
  const { reference, ...facts } = await portfolioSheet(ctx, params.id)
  const headers = {
    ...PRIVATE,
    'content-type': 'application/pdf',
    'content-disposition': attachmentHeader(`${reference}.pdf`),
  }
  const drawn = new ReadableStream<Uint8Array>({
    async pull(to) {
      to.enqueue(await portfolioPdf(facts))
      to.close()
    },
  })
  return new Response(drawn, { headers })
})
