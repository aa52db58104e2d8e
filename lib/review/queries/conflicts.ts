import type { Ctx } from '@/lib/ctx/ctx'
import { conflictKey, conflictsBetween } from '@/lib/reviewers/queries/conflicts'
import type { Conflict } from '@/lib/reviewers/schema/conflicts'

/** What ties each of these people of the office to an applicant, so that another one decides. */
export async function conflictsAmong(
  ctx: Ctx,
  ownerId: string,
  personIds: readonly string[],
): Promise<Map<string, Conflict[]>> {
  const found = await conflictsBetween(ctx, personIds, [ownerId])
  return new Map(personIds.map((id) => [id, found.get(conflictKey(id, ownerId)) ?? []]))
}

/** The same for whoever acts. Nobody outside the association has a tie to know of. */
export async function conflictsOf(ctx: Ctx, { ownerId }: { ownerId: string }): Promise<readonly Conflict[]> {
  if (ctx.actor.kind !== 'person') return []
  const { personId } = ctx.actor
  return (await conflictsAmong(ctx, ownerId, [personId])).get(personId) ?? []
}

/** Of these applicants, whom each of these people does not coordinate: a tie, or themself. */
export async function tiedOwners(
  ctx: Ctx,
  personIds: readonly string[],
  ownerIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const found = await conflictsBetween(ctx, personIds, [...new Set(ownerIds)])
  const isTied = (personId: string, ownerId: string) => found.has(conflictKey(personId, ownerId))
  return new Map(personIds.map((id) => [id, new Set(ownerIds.filter((ownerId) => isTied(id, ownerId)))]))
}
