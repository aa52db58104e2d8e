import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { expire } from '@/lib/waits/settle'
import { mayRunSettlingClock } from '../policy/settling'
import { lockReading } from '../queries/reading'
import { reviewsStanding } from '../queries/standing'
import { tellOffice } from './hand-over-reading'

/** Readers did not settle in time: the case is the coordinator's, who is told. They may still agree. Run twice, it is done once. */
export async function expireSettling(ctx: Ctx, { applicationId }: { applicationId: string }): Promise<void> {
  demand(mayRunSettlingClock(ctx.actor))
  await lockReading(ctx, applicationId)
  const { differs } = await reviewsStanding(ctx, applicationId)
  if (!differs || !(await expire(ctx, { kind: 'settling', subjectId: applicationId }))) return
  await record(ctx, 'reviewers.settlingExpired', {}, { applicationId })
  await tellOffice(ctx, applicationId, 'expired')
}
