import type { Role } from '@/lib/auth/roles'
import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import { isLocked, type LedgerEntry, type Serving } from '@/lib/rules/ledger-lock'

const hidden = no('people.no.notYours', 'not_found')

/** One's own name and answers: always, nobody else's. */
export function mayEditProfile(actor: Actor, ownerId: string): Verdict {
  return isSelf(actor, ownerId) ? yes : hidden
}

/** May a period of membership be added? At any time: it runs out every year. */
export function mayAddMembership(actor: Actor, ownerId: string): Verdict {
  return isSelf(actor, ownerId) || holds(actor, 'register.manage') ? yes : hidden
}

/** May this period be changed? Never where it comes from the association's list, and not while somebody reads an application that rests on it, unless it is asked for. */
export function mayChangeMembership(
  actor: Actor,
  ownerId: string,
  entry: Pick<LedgerEntry, 'id' | 'createdAt'> & { memberId?: string | null },
  applications: readonly Serving[],
): Verdict {
  const may = mayAddMembership(actor, ownerId)
  if (!may.yes) return may
  if (entry.memberId) return no('people.no.fromList', 'closed')
  const locked = isLocked({ ...entry, kind: 'membership', section: 'membership' }, applications)
  return locked ? no('people.no.beingRead', 'closed') : yes
}

/** May somebody become one of this association's people? Whoever has an account and is not one yet. */
export function mayJoin(actor: Actor, already: boolean): Verdict {
  if (actor.kind !== 'visitor' && actor.kind !== 'system') return no('people.no.joinedAlready', 'conflict')
  return already ? no('people.no.joinedAlready', 'conflict') : yes
}

/** Who may make somebody known who has no account: to vouch for them, or to give them a role once they accept. */
export function mayEnterPerson(actor: Actor): Verdict {
  if (holds(actor, 'giver.vet') || holds(actor, 'staff.manage') || actor.kind === 'system') return yes
  const ally = actor.kind === 'alliance' && actor.roles.includes('alliance-admin')
  return ally ? yes : no('common.error.forbidden')
}

/** An association's first administrator is the Alliance's to name; later ones are its own. */
export function mayInviteAdmin(actor: Actor): Verdict {
  const ally = actor.kind === 'alliance' && actor.roles.includes('alliance-admin')
  return ally || actor.kind === 'system' ? yes : no('common.error.notFound', 'not_found')
}

/** An invitation is for whoever holds its link, and for nobody else, to accept. */
export function mayAcceptInvitation(actor: Actor): Verdict {
  return actor.kind === 'invited' ? yes : no('common.error.notFound', 'not_found')
}

type WithRoles = { accountId: string | null; roles: readonly { role: string }[] }

/** Who sees the association's people and what each may do. */
export function mayManageStaff(actor: Actor): Verdict {
  return holds(actor, 'staff.manage') ? yes : no('common.error.forbidden')
}

/** A role is for somebody who can sign in and does not hold it yet. */
export function mayGrantRole(actor: Actor, person: WithRoles, role: Role): Verdict {
  const may = mayManageStaff(actor)
  if (!may.yes) return may
  if (person.accountId === null) return no('people.error.noAccount', 'closed')
  return person.roles.some((held) => held.role === role) ? no('people.error.roleHeld', 'conflict') : yes
}

/** The last administrator stays one: nobody else could name another. */
export function mayWithdrawRole(actor: Actor, person: WithRoles, role: Role, otherAdmins: number): Verdict {
  const may = mayManageStaff(actor)
  if (!may.yes) return may
  if (!person.roles.some((held) => held.role === role)) return no('people.error.roleNotHeld', 'conflict')
  return role === 'admin' && otherAdmins === 0 ? no('people.error.lastAdmin', 'closed') : yes
}

/** The office puts right what is wrong in somebody's details; its own people do that in their profile. */
export function mayCorrectDetails(actor: Actor, ownerId: string): Verdict {
  if (!holds(actor, 'application.read')) return hidden
  if (!holds(actor, 'application.decide')) return no('common.error.forbidden')
  return isSelf(actor, ownerId) ? no('review.error.own') : yes
}

/** An address follows its account by itself; nobody writes it here. */
export function mayFollowAddress(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : no('common.error.forbidden')
}

/** Who reads the association's list of members: whoever reads applications, and whoever keeps it. */
export function mayReadMembers(actor: Actor): Verdict {
  return holds(actor, 'application.read') || holds(actor, 'members.manage') ? yes : hidden
}

/** Who brings the list in and gives programs a key to keep it current. */
export function mayManageMembers(actor: Actor): Verdict {
  return holds(actor, 'members.manage') ? yes : no('common.error.forbidden')
}

/** A list comes from whoever keeps it, or from a program with a key. */
export function maySaveMembers(actor: Actor): Verdict {
  return actor.kind === 'program' ? yes : mayManageMembers(actor)
}
