import { isReady } from '@/lib/setup/in-server'

export const dynamic = 'force-dynamic'

let draining = false
process.once('SIGTERM', () => {
  draining = true
})

/** Ready: send people here. No details, since anybody may ask. */
export async function GET(): Promise<Response> {
  const ready = !draining && (await isReady().catch(() => false))
  return new Response(ready ? 'ready\n' : 'not ready\n', {
    status: ready ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
