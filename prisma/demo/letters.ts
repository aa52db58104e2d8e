import { inCtx } from '@/lib/ctx/system-ctx'
import type { Postman } from '@/lib/mail/deliver'
import { sendLetter } from '@/lib/mail/send-letter'
import { momentOn } from './calendar'
import type { Scene } from './sitting'

/** Letters of the last weeks wait for the server, which sends them to the mailbox page; older ones arrived long ago. */
const RECENT_DAYS = 14
const SENDING_MS = 9000

/** Sends what was written before, each at its own time, to nobody; and takes work off the queue that is done. */
export async function deliverOld(scene: Scene): Promise<void> {
  const { orgId, origin, calendar } = scene
  const system = { kind: 'system', job: 'demo' } as const
  const since = momentOn(calendar.ago(RECENT_DAYS), 0)
  const given = { orgId, origin, now: momentOn(calendar.ago(1), 23), actor: system }
  const old = await inCtx(given, ({ db }) =>
    db.letter.findMany({
      where: { orgId, queuedAt: { lt: since } },
      select: { id: true, queuedAt: true },
      orderBy: { id: 'asc' },
    }),
  )
  const nowhere = { send: async () => undefined, close: () => undefined }
  const send = async ({ id, queuedAt }: (typeof old)[number]) => {
    const clock = () => new Date(queuedAt.getTime() + SENDING_MS)
    const postman: Postman = { transport: nowhere, clock, origin, from: 'Attune <no-reply@attune.example>' }
    await sendLetter({ orgId, letterId: id, lastTry: true }, postman)
  }
  const queue = [...old]
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) await send(next)
    }),
  )
  await inCtx(given, async ({ db }) => {
    const done = old.map(({ id }) => `letter:${id}`)
    await db.$executeRaw`
      select graphile_worker.remove_job(key) from graphile_worker._private_jobs
      where key = any(${done}) or (run_at < now() and key ~ '^(rating|hours)\\.' and payload->>'orgId' = ${orgId})`
  })
}
