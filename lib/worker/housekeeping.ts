import { DAY_MS } from '@/lib/core/plain-date'
import { inCtx } from '@/lib/ctx/system-ctx'
import { unscoped } from '@/lib/db/unscoped'
import type { Handler } from './run'

const ANSWERS_KEPT_DAYS = 7
const CAUGHT_MAIL_KEPT_DAYS = 30

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS)

/** Answers kept for forms that were posted twice. After a week nobody presses the button again. */
export const forgetAnswers: Handler<'web.forgetAnswers'> = async ({ orgId }, { clock, origin }) => {
  const now = clock()
  await inCtx({ orgId, now, origin, actor: { kind: 'system', job: 'web.forgetAnswers' } }, ({ db }) =>
    db.idempotencyKey.deleteMany({ where: { orgId, at: { lt: daysBefore(now, ANSWERS_KEPT_DAYS) } } }),
  )
}

/**
 * A job whose process was killed stays locked for hours. No job of ours runs for more than a minute or two, so a lock
 * of ten minutes belongs to nobody, and the job is given back to the queue.
 */
export const freeStuckJobs: Handler<'worker.freeStuckJobs'> = async () => {
  await unscoped(
    (db) => db.$executeRaw`
      select graphile_worker.force_unlock_workers(array(
        select distinct locked_by from graphile_worker._private_jobs where locked_at < now() - interval '10 minutes'))`,
  )
}

/** What the built-in catcher received is for looking at, not for keeping. */
export const forgetCaughtMail: Handler<'worker.forgetCaughtMail'> = async (_, { clock }) => {
  await unscoped((db) =>
    db.capturedMail.deleteMany({ where: { receivedAt: { lt: daysBefore(clock(), CAUGHT_MAIL_KEPT_DAYS) } } }),
  )
}
