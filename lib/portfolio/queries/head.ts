import type { PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import type { ApplicationState } from '@/lib/rules/transitions'
import type { ApplicationRow } from './facts'

/** What every page of an application says about it. */
export type ApplicationHead = {
  id: string
  /** Its address inside the product, without a slash at the end. */
  path: string
  /** Where a portfolio from elsewhere is brought in, from here. */
  bringInPath: string
  reference: string
  /** Of an application for the add-on alone: the add-on's code. */
  category: string
  addOns: string[]
  edition: string
  state: ApplicationState
  startedAt: Date
  submittedAt: Date | null
  decidedAt: Date | null
  withdrawnAt: Date | null
  stateSince: Date
  expectedOn: PlainDate | null
}

export function headOf(ctx: Ctx, row: ApplicationRow): ApplicationHead {
  const {
    id,
    reference,
    category,
    addOns,
    edition,
    state,
    startedAt,
    submittedAt,
    decidedAt,
    withdrawnAt,
    stateSince,
  } = row
  const path = `/${ctx.org.slug}/applications/${id}`
  const moments = { startedAt, submittedAt, decidedAt, withdrawnAt, stateSince }
  const bringInPath = `/${ctx.org.slug}/bring-in?application=${id}`
  return {
    id,
    path,
    bringInPath,
    reference,
    category,
    addOns,
    edition,
    state,
    ...moments,
    expectedOn: toDay(row.expectedOn),
  }
}
