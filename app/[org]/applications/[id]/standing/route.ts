import { standingLetter } from '@/lib/portfolio/queries/standing-letter'
import { handler, PRIVATE } from '@/lib/web/handler'

export const GET = handler<{ org: string; id: string }>(async (ctx, { params }) => {
  const { name, bytes } = await standingLetter(ctx, params.id)
  const headers = {
    ...PRIVATE,
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name.replace(/[^\w.-]/g, '_')}"`,
  }
  return new Response(Buffer.from(bytes), { headers })
})
