import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { carryOutCase } from './commands/carry-out-case'
import { finishBulk } from './commands/finish-bulk'

/** Opens one transaction of the association after the other. */
export type Within = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>

/** So many cases a run: other work of the queue gets its turn between two. */
export const CHUNK = 100
const PAUSE_MS = 5000

/**
 * A stretch of an act on many cases, each in a transaction of its own: what was done stays done whatever happens next, and
 * whoever runs it again goes on behind it. More to do asks for another run.
 */
export async function carryOutBulk(actId: string, within: Within): Promise<void> {
  const ids = await within((ctx) => waiting(ctx, actId))
  let [moved, accident]: [number, unknown] = [0, null]
  for (const applicationId of ids) {
    const outcome = await one(within, { actId, applicationId })
    moved += outcome.moved
    accident ??= outcome.accident
  }
  await within(async (ctx) => {
    if (await finishBulk(ctx, { actId })) return
    // Whatever is left another run has in hand, or comes next.
    const runAt = moved > 0 ? undefined : new Date(ctx.now.getTime() + PAUSE_MS)
    await enqueue(ctx, 'bulk.carryOut', { orgId: ctx.org.id, actId }, { key: `bulk:${actId}`, runAt })
  })
  if (accident) throw accident
}

async function waiting(ctx: Ctx, actId: string): Promise<string[]> {
  const rows = await ctx.db.bulkItem.findMany({
    where: { orgId: ctx.org.id, actId, state: 'waiting', act: { state: 'running' } },
    orderBy: [{ position: 'asc' }, { applicationId: 'asc' }],
    take: CHUNK,
    select: { applicationId: true },
  })
  return rows.map(({ applicationId }) => applicationId)
}

type Ref = { actId: string; applicationId: string }
type Outcome = { moved: number; accident: unknown }

/** One case: done, or left out with the reason. An accident is tried once more, then noted; the others go on. */
async function one(within: Within, ref: Ref, again = true): Promise<Outcome> {
  try {
    return { moved: (await within((ctx) => carryOutCase(ctx, ref))) ? 1 : 0, accident: null }
  } catch (error) {
    if (error instanceof DomainError) {
      await within((ctx) => leaveOut(ctx, ref, 'skipped', reasonOf(error)))
      return { moved: 1, accident: null }
    }
    if (again) return one(within, ref, false)
    await within((ctx) => leaveOut(ctx, ref, 'failed', 'bulk.why.accident'))
    return { moved: 1, accident: error }
  }
}

function reasonOf({ code, reason, fields, detail }: DomainError): string {
  const [first] = Object.values(fields ?? {}).flat()
  return first ?? messageRef(reason ?? `common.error.${code}`, detail)
}

async function leaveOut(ctx: Ctx, { actId, applicationId }: Ref, state: 'skipped' | 'failed', why: string) {
  await ctx.db.bulkItem.updateMany({
    where: { orgId: ctx.org.id, actId, applicationId, state: 'waiting' },
    data: { state, why, doneAt: ctx.now },
  })
}
