import type { PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { type RoundChoice, roundsToMoveTo } from '@/lib/rounds/queries'
import { mayMoveToRound } from '../policy/rounds'
import { applicationOf } from './facts'

export type CaseRound = {
  applicationId: string
  round: { id: string; name: string; decideOn: PlainDate } | null
  mayMove: boolean
  /** Where it can be moved to, without the one it is in. */
  choices: RoundChoice[]
}

/** In which round a case is, and where the office may move it; `null` in an association without rounds. */
export async function caseRound(ctx: Ctx, applicationId: string): Promise<CaseRound | null> {
  const { id, personId: ownerId, state, roundId } = await applicationOf(ctx, applicationId)
  const row = roundId
    ? await ctx.db.round.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: roundId } } })
    : null
  const mayMove = mayMoveToRound(ctx.actor, { ownerId, state }).yes
  const choices = mayMove ? (await roundsToMoveTo(ctx)).filter((one) => one.id !== roundId) : []
  if (!row && choices.length === 0) return null
  const round = row && { id: row.id, name: row.name, decideOn: toDay(row.decideOn) }
  return { applicationId: id, round, mayMove, choices }
}
