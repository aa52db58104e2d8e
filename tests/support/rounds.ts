import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { openRound } from '@/lib/rounds/commands/open-round'
import { someone } from './actors'

type More = {
  name?: string
  opensOn?: string
  cutOffOn?: string
  decideOn?: string
  capacity?: number
  graceDays?: number
}

/** A round that is open on the day tests happen at, planned by a coordinator. */
export async function aRound(ctx: Ctx, more: More = {}): Promise<string> {
  const { ctx: office } = await someone(ctx, ['coordinator'])
  const { roundId } = await openRound(office, {
    name: more.name ?? 'Winter',
    opensOn: plainDate(more.opensOn ?? '2026-11-01'),
    cutOffOn: plainDate(more.cutOffOn ?? '2026-12-15'),
    decideOn: plainDate(more.decideOn ?? '2027-02-01'),
    capacity: more.capacity ?? null,
    graceDays: more.graceDays ?? 0,
  })
  return roundId
}
