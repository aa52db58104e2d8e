import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { ADD_ONS, isCategoryCode } from '@/lib/rules/categories'
import { editionById } from '@/lib/rules/criteria'
import type { Edition } from '@/lib/rules/criteria/shape'
import { evaluate } from '@/lib/rules/evaluate'
import type { Evaluation } from '@/lib/rules/finding'
import type { Portfolio } from '@/lib/rules/portfolio'
import { OrgSettings } from '@/lib/rules/settings'
import { type ApplicationState, STATES } from '@/lib/rules/transitions'
import { maySee } from '../policy'
import { type Evidence, evidenceOf } from './evidence'
import { type Ledger, ledgerOf } from './ledger'
import { type Standing, standingsOf } from './standings'
import { toFacts } from './to-facts'

/** An entry the coordinator did not accept as evidence here. `inForce`: it has not been changed since. */
export type SetAside = { entryKind: string; entryId: string; reason: string | null; note: string; inForce: boolean }

type Row = NonNullable<Awaited<ReturnType<Ctx['db']['application']['findUnique']>>>
export type ApplicationRow = Omit<Row, 'state' | 'settings'> & { state: ApplicationState; settings: OrgSettings }

export type ApplicationFindings = {
  application: ApplicationRow
  edition: Edition
  portfolio: Portfolio
  assessment: Evaluation
  ledger: Ledger
  evidence: Evidence
  standings: ReadonlyMap<string, Standing>
  /** Left out of the evaluation, and why. */
  marks: SetAside[]
}

/** One application, when it exists and is the actor's to see. */
export async function applicationOf(ctx: Ctx, applicationId: string): Promise<ApplicationRow> {
  const row = isUuid(applicationId)
    ? await ctx.db.application.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: applicationId } } })
    : null
  if (!row) throw new DomainError('not_found')
  const state = STATES.find((known) => known === row.state)
  if (!state) throw new Error(`unknown state ${row.state}`)
  const application = { ...row, state, settings: OrgSettings.parse(row.settings) }
  demand(maySee(ctx.actor, { ownerId: row.personId, state }))
  return application
}

/** The day an application is reckoned at: today while it lives, the day it ended afterwards. */
export function reckonedOn(ctx: Ctx, { state, decidedAt, withdrawnAt }: ApplicationRow): PlainDate {
  const ended = state === 'endorsed' || state === 'deferred' ? decidedAt : state === 'withdrawn' ? withdrawnAt : null
  return ended ? dayInZone(ended, ctx.org.zone) : today(ctx)
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
export function membershipCounts(ctx: Ctx, settings: OrgSettings): (association: string) => boolean {
  const own = [ctx.org.name, ctx.org.shortName, ctx.org.code, ctx.org.slug].map((name) => name.toLowerCase())
  return (association) => settings.membership.otherAssociationCounts || own.includes(association.trim().toLowerCase())
}

/**
 * One application held against its pinned edition and settings: the portfolio as the rules read it, and what they find.
 * Six statements, however much was logged. Whoever may not see the application gets `not_found`.
 */
export async function applicationFindings(ctx: Ctx, applicationId: string): Promise<ApplicationFindings> {
  const application = await applicationOf(ctx, applicationId)
  const { personId, settings } = application
  const edition = editionById(application.edition)
  if (!edition || !isCategoryCode(application.category)) throw new Error(`unreadable application ${applicationId}`)
  const ledger = await ledgerOf(ctx, personId)
  const evidence = await evidenceOf(ctx, applicationId)
  const givers = ledger.givers.flatMap((giver) => giver.giverPersonId ?? [])
  const standings = await standingsOf(ctx, [personId, ...givers])
  const marks = setAsideOf(evidence, ledger)
  const facts = toFacts({
    personId,
    ledger: without(ledger, marks),
    evidence,
    standings,
    counts: membershipCounts(ctx, settings),
    mask: isSelf(ctx.actor, personId) ? { voidAnswers: edition.voidAnswers.count } : null,
  })
  const portfolio: Portfolio = {
    asOf: reckonedOn(ctx, application),
    edition: edition.id,
    category: application.category,
    addOns: ADD_ONS.filter((code) => application.addOns.includes(code)),
    membership: settings.membership.rule,
    facts,
  }
  const assessment = evaluate(edition, portfolio, facts)
  return { application, edition, portfolio, assessment, ledger, evidence, standings, marks }
}
