import type { Actor } from '@/lib/ctx/actor'

/** Whose name stands in the association's trail for an act of the Alliance. */
export function actorName(actor: Actor): string {
  return actor.kind === 'alliance' ? actor.name : 'Attune'
}
