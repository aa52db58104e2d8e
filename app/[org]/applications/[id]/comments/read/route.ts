import { readThread } from '@/lib/messages/commands/read-thread'
import { ReadBody } from '@/lib/messages/schema'
import { handler, jsonBody, PRIVATE } from '@/lib/web/handler'

/** Notes that a thread was on somebody's screen, without drawing their page anew: what was new stays marked until they leave. */
export const POST = handler<{ org: string; id: string }>(async (ctx, { params, request }) => {
  const body = await jsonBody(request, ReadBody, 1000)
  await readThread(ctx, { applicationId: params.id, ...body })
  return Response.json({}, { headers: PRIVATE })
})
