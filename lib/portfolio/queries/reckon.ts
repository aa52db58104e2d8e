import type { PlainDate } from '@/lib/core/plain-date'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import type { AddOnCode, CategoryCode } from '@/lib/rules/categories'
import type { Edition } from '@/lib/rules/criteria/shape'
import { evaluate } from '@/lib/rules/evaluate'
import type { Evaluation } from '@/lib/rules/finding'
import type { EntryKind } from '@/lib/rules/ledger-lock'
import type { Portfolio } from '@/lib/rules/portfolio'
import type { OrgSettings } from '@/lib/rules/settings'
import type { Evidence } from './evidence'
import { type Ledger, ledgerOf } from './ledger'
import { type Standing, standingsOf } from './standings'
import { toFacts } from './to-facts'

/** An entry the coordinator did not accept as evidence here. `inForce`: it has not been changed since. */
export type SetAside = { entryKind: EntryKind; entryId: string; reason: string | null; note: string; inForce: boolean }

/** A person as every claim finds them: what they logged, and what the register says of them and of their givers. */
export type Known = { personId: string; ledger: Ledger; standings: ReadonlyMap<string, Standing> }

/** What is asked for, and the terms it is held against; an application is one, and so is a question "what if". */
export type Claim = {
  edition: Edition
  /** `null`: the add-on alone. */
  category: CategoryCode | null
  addOns: readonly AddOnCode[]
  settings: OrgSettings
  asOf: PlainDate
}

/** `marks`: left out of the evaluation, and why. */
export type Reckoned = { portfolio: Portfolio; assessment: Evaluation; marks: SetAside[] }

/** The ledger and the standings it needs, in four statements, however much was logged. */
export async function knownOf(ctx: Ctx, personId: string): Promise<Known> {
  const ledger = await ledgerOf(ctx, personId)
  const givers = ledger.givers.flatMap((giver) => giver.giverPersonId ?? [])
  return { personId, ledger, standings: await standingsOf(ctx, [personId, ...givers]) }
}

/** A coordinator's "not accepted" stands until the entry is changed; then it is looked at afresh. */
function setAsideOf(evidence: Evidence, ledger: Ledger): SetAside[] {
  const rows = [
    ...ledger.education,
    ...ledger.licences,
    ...ledger.work,
    ...ledger.training,
    ...ledger.rsc,
    ...ledger.rscProvided,
    ...ledger.memberships,
  ]
  const changed = new Map(rows.map((row) => [row.id, Date.parse(row.updatedAt)]))
  return evidence.marks.flatMap(({ entryKind, entryId, mark, reason, note, markedAt }) => {
    if (mark !== 'not-accepted') return []
    const inForce = (changed.get(entryId) ?? 0) <= Date.parse(markedAt)
    return [{ entryKind, entryId, reason, note, inForce }]
  })
}

function without(ledger: Ledger, marks: readonly SetAside[]): Ledger {
  const out = new Set(marks.flatMap((mark) => (mark.inForce ? [mark.entryId] : [])))
  if (out.size === 0) return ledger
  const kept = <T extends { id: string }>(rows: T[]) => rows.filter((row) => !out.has(row.id))
  return {
    education: kept(ledger.education),
    licences: kept(ledger.licences),
    work: kept(ledger.work),
    training: kept(ledger.training),
    givers: ledger.givers,
    rsc: kept(ledger.rsc),
    rscProvided: kept(ledger.rscProvided),
    memberships: kept(ledger.memberships),
  }
}

/** Whether a membership counts here: any infant mental health association's, unless this one counts only its own. */
function membershipCounts(ctx: Ctx, settings: OrgSettings): (association: string) => boolean {
  const own = [ctx.org.name, ctx.org.shortName, ctx.org.code, ctx.org.slug].map((name) => name.toLowerCase())
  return (association) => settings.membership.otherAssociationCounts || own.includes(association.trim().toLowerCase())
}

/** What is in a rating is the office's to read: neither the applicant nor the adviser learns why one does not count. */
function readsRatings(actor: Actor, personId: string): boolean {
  return actor.kind !== 'person' || (holds(actor, 'application.read') && !isSelf(actor, personId))
}

/**
 * A person held against a claim: the portfolio as the rules read it, and what they find. The one way from stored rows to
 * findings. `evidence`: what belongs to one application alone; null without one.
 */
export function reckon(ctx: Ctx, known: Known, claim: Claim, evidence: Evidence | null): Reckoned {
  const { personId, ledger, standings } = known
  const { edition, category, addOns, settings, asOf } = claim
  const marks = evidence ? setAsideOf(evidence, ledger) : []
  const facts = toFacts({
    personId,
    ledger: without(ledger, marks),
    evidence,
    standings,
    counts: membershipCounts(ctx, settings),
    mask: readsRatings(ctx.actor, personId) ? null : { voidAnswers: edition.voidAnswers.count },
  })
  const { rule: membership } = settings.membership
  const portfolio: Portfolio = { asOf, edition: edition.id, category, addOns, membership, facts }
  return { portfolio, assessment: evaluate(edition, portfolio, facts), marks }
}
