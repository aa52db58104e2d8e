import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import { type AddOnCode, type CategoryCode, type Scope, scopeOf } from '@/lib/rules/categories'
import { type ApplicationState, isFinal, nextState } from '@/lib/rules/transitions'

/** What a coordinator asked for and nobody has answered yet: only this may be touched while information is asked. */
export type OpenItem = { section: string; entryKind?: string | null; entryId?: string | null }

export type ApplicationFacts = {
  ownerId: string
  state: ApplicationState
  openItems?: readonly OpenItem[]
  /** A draft that was idle for too long: its applicant wakes it before anything else. */
  resting?: boolean
  /** Reviewers or advisers the association put on this application, by person id. */
  assignedIds?: readonly string[]
}

const hidden = no('portfolio.no.notYours', 'not_found')

/** Who may look: its owner, staff who read applications, and whoever was put on it. */
export function maySee(actor: Actor, { ownerId, assignedIds = [] }: ApplicationFacts): Verdict {
  if (actor.kind === 'system') return yes
  if (isSelf(actor, ownerId) || holds(actor, 'application.read')) return yes
  return actor.kind === 'person' && assignedIds.includes(actor.personId) ? yes : hidden
}

/**
 * May this part of an application change? The owner's draft: yes. While information is asked: the parts asked for, once a
 * part is named; without a name, whether any part may.
 */
export function mayEdit(actor: Actor, app: ApplicationFacts, section?: string): Verdict {
  if (!isSelf(actor, app.ownerId)) return hidden
  if (app.resting) return no('portfolio.no.resting', 'closed')
  if (app.state === 'draft') return yes
  if (app.state !== 'info_requested') return no('portfolio.no.closed', 'closed')
  const open = app.openItems ?? []
  const asked = section === undefined ? open.length > 0 : open.some((item) => item.section === section)
  return asked ? yes : no('portfolio.no.notAsked', 'closed')
}

/**
 * May a person's own ledger change (education, work, training, RSC given: typed once, counted by every application)?
 * `apps` are all applications of that person. Without an open one the ledger is free: renewals read it too. While one is
 * being read, the same entries are its evidence: they stay as they were sent, unless their part was asked for again.
 */
export function mayEditLedger(
  actor: Actor,
  ownerId: string,
  apps: readonly ApplicationFacts[],
  section: string,
): Verdict {
  if (!isSelf(actor, ownerId)) return hidden
  if (apps.some((app) => mayEdit(actor, app, section).yes)) return yes
  const read = apps.some(
    (app) => app.state === 'submitted' || app.state === 'in_review' || app.state === 'info_requested',
  )
  return read ? no('portfolio.no.beingRead', 'closed') : yes
}

/**
 * May the value statements change? They are the person's, not the application's: while another application that carries
 * them is being read, they stay as they were sent.
 */
export function mayWriteValues(actor: Actor, app: ApplicationFacts, others: readonly ApplicationFacts[]): Verdict {
  const here = mayEdit(actor, app, 'values')
  if (!here.yes) return here
  const read = others.some((other) => other.state === 'submitted' || other.state === 'in_review')
  return read ? no('portfolio.no.beingRead', 'closed') : yes
}

export type StartFacts = {
  ownerId: string
  /** What the association's licence says about it. */
  offered: Verdict
  /** What this person's applications that have not ended are for. */
  open: readonly { category: string | null; addOns: readonly string[] }[]
  /** What the person is endorsed as today, with the add-ons in force. */
  held: readonly { category: CategoryCode; addOns: readonly string[] }[]
  category: CategoryCode | null
  addOns: readonly AddOnCode[]
  /** The scopes of practice the add-on is open to in the edition of today. */
  addOnScopes: readonly Scope[]
  twoAtOnce: boolean
}

/** The add-on alone rests on an endorsement: who holds none in a scope it is open to has nothing to add it to. */
function mayAddTo({ addOns, addOnScopes, open, held }: StartFacts): Verdict {
  if (!held.some((one) => addOnScopes.includes(scopeOf(one.category))))
    return no('portfolio.no.addOnNeedsOne', 'closed')
  if (addOns.some((code) => held.some((one) => one.addOns.includes(code)))) {
    return no('portfolio.no.addOnHeld', 'conflict')
  }
  const asked = addOns.some((code) => open.some((one) => one.addOns.includes(code)))
  return asked ? no('portfolio.no.addOnOpenAlready', 'conflict') : yes
}

export function mayStart(actor: Actor, facts: StartFacts): Verdict {
  if (!isSelf(actor, facts.ownerId)) return hidden
  if (!facts.offered.yes) return facts.offered
  const { category, open, held } = facts
  const alone = category === null ? mayAddTo(facts) : yes
  if (!alone.yes) return alone
  if (category && open.some((one) => one.category === category)) return no('portfolio.no.openAlready', 'conflict')
  if (category && held.some((one) => one.category === category)) return no('portfolio.no.heldAlready', 'conflict')
  return !facts.twoAtOnce && open.length > 0 ? no('portfolio.no.oneAtATime', 'conflict') : yes
}

function ownerMay(actor: Actor, app: ApplicationFacts, act: 'submit' | 'withdraw' | 'reopen'): Verdict {
  if (!isSelf(actor, app.ownerId)) return hidden
  return nextState(app.state, act) ? yes : no('portfolio.no.closed', 'closed')
}

/** Drafts come to rest by the clock, and are woken by their applicant. */
export function mayRestDrafts(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}

export function mayWake(actor: Actor, app: ApplicationFacts): Verdict {
  if (!isSelf(actor, app.ownerId)) return hidden
  return app.state === 'draft' ? yes : no('portfolio.no.closed', 'closed')
}

export function maySubmit(actor: Actor, app: ApplicationFacts): Verdict {
  if (app.resting && isSelf(actor, app.ownerId)) return no('portfolio.no.resting', 'closed')
  return ownerMay(actor, app, 'submit')
}

export function mayReopen(actor: Actor, app: ApplicationFacts): Verdict {
  return ownerMay(actor, app, 'reopen')
}

/** The applicant may, and a coordinator for them. */
export function mayWithdraw(actor: Actor, app: ApplicationFacts): Verdict {
  if (holds(actor, 'application.decide') && !isSelf(actor, app.ownerId)) {
    return nextState(app.state, 'withdraw') ? yes : no('portfolio.no.closed', 'closed')
  }
  return ownerMay(actor, app, 'withdraw')
}

/** Signing is for a draft: what was sent stays signed as it was. */
export function maySign(actor: Actor, app: ApplicationFacts): Verdict {
  return mayEdit(actor, app, 'agreements')
}

/** The office puts an adviser beside an applicant, or takes them away, while there is something left to prepare. */
export function mayAssignAdviser(actor: Actor, app: ApplicationFacts): Verdict {
  if (!holds(actor, 'application.decide')) {
    return holds(actor, 'application.read') ? no('common.error.forbidden') : hidden
  }
  return isFinal(app.state) ? no('portfolio.no.closed', 'closed') : yes
}

/** Whether there are people here whom the actor helps to prepare. */
export function mayAdvise(actor: Actor): Verdict {
  return holds(actor, 'application.advise') ? yes : hidden
}
