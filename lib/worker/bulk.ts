import { carryOutBulk } from '@/lib/bulk/jobs'
import { systemCtx } from '@/lib/ctx/system-ctx'
import type { Handler } from './run'

/** A stretch of an act on many cases. */
export const carryOutCases: Handler<'bulk.carryOut'> = ({ orgId, actId }, { clock, origin }) =>
  carryOutBulk(actId, (work) => systemCtx({ orgId, job: 'bulk.carryOut', now: clock(), origin }, work))
