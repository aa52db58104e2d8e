import { sheetFile } from '@/lib/catalogue/queries/sheet'
import { handler, PRIVATE } from '@/lib/web/handler'

type Params = { org: string; training: string; session: string }

export const GET = handler<Params>(async (ctx, { params }) => {
  const { name, bytes } = await sheetFile(ctx, params.training, params.session)
  const headers = {
    ...PRIVATE,
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}"`,
  }
  return new Response(Buffer.from(bytes), { headers })
})
