import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { isAwaited, whyStays } from '@/lib/rules/waits'
import { lockWait } from '@/lib/waits/contract'
import { mayExtendWaits } from '../policy'
import type { MovedWait, PutBackWaitsInput } from '../schema/information'
import { moveWaits } from './extend-waits'

/**
 * What got more time is due on the day before again, wherever that is still possible; applicants with open questions are told.
 * Answers how many keep the later day. Refused when all do.
 */
export async function putBackWaits(
  ctx: Ctx,
  { applicationId, waits }: z.output<typeof PutBackWaitsInput>,
): Promise<{ stay: number }> {
  const app = await lockCase(ctx, applicationId)
  demand(mayExtendWaits(ctx.actor, app))
  const back: MovedWait[] = []
  let reason: string = 'answered'
  for (const moved of waits) {
    const row = await lockWait(ctx, moved)
    const open = row && row.applicationId === applicationId && isAwaited(row)
    const wait = open ? { ...row, dueOn: toDay(row.dueOn), paused: row.pausedAt !== null } : undefined
    const why = whyStays(moved, wait, ctx.now)
    if (why === null) back.push(moved)
    else reason = why
  }
  if (back.length === 0) throw new DomainError('closed', { reason: `bulk.why.stays.${reason}` })
  await moveWaits(
    ctx,
    app,
    back.map(({ kind, subjectId, was, until }) => ({ kind, subjectId, dueOn: was, told: until })),
  )
  await record(ctx, 'review.waitsPutBack', { count: back.length }, { applicationId })
  return { stay: waits.length - back.length }
}
