import { exportPortfolio } from '@/lib/portfolio/queries/export'
import { handler, PRIVATE } from '@/lib/web/handler'

/** The application as a file in the open format. */
export const GET = handler<{ org: string; id: string }>(async (ctx, { params }) => {
  const { reference, portfolio } = await exportPortfolio(ctx, params.id)
  return new Response(`${JSON.stringify(portfolio, null, 2)}\n`, {
    headers: {
      ...PRIVATE,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${reference.replace(/[^\w.-]/g, '-')}.json"`,
    },
  })
})
