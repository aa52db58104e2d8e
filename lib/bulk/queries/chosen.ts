import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { deskIds } from '@/lib/review/queries/desk'
import { asked } from '@/lib/review/schema/desk'
import { conflictKey, conflictsBetween } from '@/lib/reviewers/queries/conflicts'
import type { Tried } from '../policy'
import { MOST_CASES, type Terms } from '../schema'
import { factsOf } from './facts'

type Choice = { picked: readonly string[]; all: boolean; query: string }

/** The cases somebody chose: the picked ones, or all that the filters meet now, in the order of the desk. */
export async function chosen(ctx: Ctx, { picked, all, query }: Choice): Promise<readonly string[]> {
  if (!all) return picked
  const found = await deskIds(ctx, asked(query), MOST_CASES)
  if (found.many) throw new DomainError('invalid', { reason: 'bulk.error.many', detail: { max: MOST_CASES } })
  return found.ids
}

/** These cases as an act would find them; three statements at most. */
export async function triedOf(ctx: Ctx, terms: Terms, ids: readonly string[]): Promise<Tried[]> {
  const found = await factsOf(ctx, ids)
  if (terms.kind !== 'assign') return found.map((one) => ({ ...one, tied: false }))
  const { coordinatorId } = terms
  const ties = await conflictsBetween(ctx, [coordinatorId], [...new Set(found.map(({ ownerId }) => ownerId))])
  return found.map((one) => ({ ...one, tied: (ties.get(conflictKey(coordinatorId, one.ownerId)) ?? []).length > 0 }))
}
