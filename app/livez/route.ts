export const dynamic = 'force-dynamic'

/** Alive: this process answers. Touches nothing, so that a sick database does not get healthy servers restarted. */
export function GET(): Response {
  return new Response('alive\n', { headers: { 'Cache-Control': 'no-store' } })
}
