import type { PlainDate } from '@/lib/core/plain-date'
import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import type { OrgSettings } from '@/lib/rules/settings'

/** Entering an endorsement follows from a decision; nobody else writes into the register. */
export function mayGrantEndorsement(actor: Actor): Verdict {
  return holds(actor, 'application.decide') || actor.kind === 'system' ? yes : no('common.error.forbidden')
}

/** Taking an award back follows from a decision that is reversed. */
export function mayRevoke(actor: Actor): Verdict {
  return holds(actor, 'decision.reverse') ? yes : no('common.error.forbidden')
}

/** Whether a name stands in the public register is its bearer's own choice, and nobody else's. */
export function mayChooseListing(actor: Actor, endorsement: { personId: string }): Verdict {
  return isSelf(actor, endorsement.personId) ? yes : no('register.error.notYours')
}

export function maySeeCertificate(actor: Actor, endorsement: { personId: string }): Verdict {
  const staff = holds(actor, 'register.manage') || holds(actor, 'application.read')
  return staff || isSelf(actor, endorsement.personId) ? yes : no('common.error.notFound', 'not_found')
}

export function maySeeRegister(actor: Actor): Verdict {
  return holds(actor, 'register.manage') || holds(actor, 'application.read') ? yes : no('common.error.forbidden')
}

/** An association vets givers only where its settings allow it, and until the day they say. */
export function mayVetGiver(actor: Actor, { vettedGivers }: OrgSettings, today: PlainDate): Verdict {
  if (!holds(actor, 'giver.vet')) return no('common.error.forbidden')
  if (!vettedGivers.allowed) return no('register.error.vettingOff', 'closed')
  if (vettedGivers.until !== null && today > vettedGivers.until) return no('register.error.vettingOver', 'closed')
  return yes
}
