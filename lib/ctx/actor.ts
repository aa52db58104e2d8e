import type { Permission } from './permissions'

/**
 * Who acts. A rater or a giver acts by a secret link and has no account; a subscriber is a calendar program
 * that reads one person's sessions at a secret address; a reader was asked by letter to review an application, a registrar to send
 * somebody's transcript; a program of the association's keeps its list of members current; `system` is a job.
 */
export type Actor =
  | {
      kind: 'person'
      personId: string
      accountId: string
      name: string
      roles: readonly string[]
      permissions: ReadonlySet<Permission>
    }
  | { kind: 'alliance'; accountId: string; name: string; roles: readonly string[] }
  | { kind: 'rater'; referenceId: string }
  | { kind: 'giver'; requestId: string }
  | { kind: 'subscriber'; personId: string }
  | { kind: 'invited'; personId: string }
  | { kind: 'reader'; reviewId: string }
  | { kind: 'joiner'; sideId: string }
  | { kind: 'registrar'; proofId: string }
  | { kind: 'program'; keyId: string }
  | { kind: 'visitor' }
  | { kind: 'system'; job: string }

export type PersonActor = Extract<Actor, { kind: 'person' }>

export function holds(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'person' && actor.permissions.has(permission)
}

/** Whose name stands in an association's trail for an act from outside it. */
export function actorName(actor: Actor): string {
  return actor.kind === 'alliance' ? actor.name : 'Attune'
}

/** Whether the actor is this very person of the association. */
export function isSelf(actor: Actor, personId: string): boolean {
  return actor.kind === 'person' && actor.personId === personId
}
