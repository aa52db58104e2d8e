import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { holds } from '@/lib/ctx/actor'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { ADD_ONS, appliedFor, isCategoryCode } from '@/lib/rules/categories'
import { editionById } from '@/lib/rules/criteria'
import type { Edition } from '@/lib/rules/criteria/shape'
import type { Evaluation } from '@/lib/rules/finding'
import type { Portfolio } from '@/lib/rules/portfolio'
import { OrgSettings } from '@/lib/rules/settings'
import { type ApplicationState, STATES } from '@/lib/rules/transitions'
import { maySee } from '../policy'
import { type Evidence, evidenceOf } from './evidence'
import type { Ledger } from './ledger'
import { type Claim, type Known, knownOf, reckon, type SetAside } from './reckon'
import type { Standing } from './standings'

type Row = NonNullable<Awaited<ReturnType<Ctx['db']['application']['findUnique']>>>
export type ApplicationRow = Omit<Row, 'state' | 'settings' | 'category'> & {
  /** The category applied for; of an application for the add-on alone the add-on's code. */
  category: string
  state: ApplicationState
  settings: OrgSettings
}

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

/** A stored application in our terms. */
export function readRow(row: Row): ApplicationRow {
  const state = STATES.find((known) => known === row.state)
  if (!state) throw new Error(`unknown state ${row.state}`)
  return { ...row, category: appliedFor(row), state, settings: OrgSettings.parse(row.settings) }
}

/** One application, when it exists and is the actor's to see. */
export async function applicationOf(ctx: Ctx, applicationId: string): Promise<ApplicationRow> {
  const row = isUuid(applicationId)
    ? await ctx.db.application.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: applicationId } } })
    : null
  if (!row) throw new DomainError('not_found')
  const application = readRow(row)
  const assignedIds = row.adviserId && holds(ctx.actor, 'application.advise') ? [row.adviserId] : []
  demand(maySee(ctx.actor, { ownerId: row.personId, state: application.state, assignedIds }))
  return application
}

/** The day an application is reckoned at: today while it lives, the day it ended afterwards. */
function reckonedOn(ctx: Ctx, { state, decidedAt, withdrawnAt }: ApplicationRow): PlainDate {
  const ended = state === 'endorsed' || state === 'deferred' ? decidedAt : state === 'withdrawn' ? withdrawnAt : null
  return ended ? dayInZone(ended, ctx.org.zone) : today(ctx)
}

/** What an application asks for, on the terms it was started with. */
export function claimOf(ctx: Ctx, application: ApplicationRow): Claim {
  const { id, category, addOns, settings } = application
  const edition = editionById(application.edition)
  const wanted = ADD_ONS.filter((code) => addOns.includes(code))
  const code = isCategoryCode(category) ? category : null
  if (!edition || (!code && wanted.length === 0)) throw new Error(`unreadable application ${id}`)
  return { edition, category: code, addOns: wanted, settings, asOf: reckonedOn(ctx, application) }
}

/** An add-on that this very application brought is no part of what it rested on. */
async function withoutAward(ctx: Ctx, { id, personId, state, category }: ApplicationRow, known: Known): Promise<Known> {
  const standing = known.standings.get(personId)
  if (state !== 'endorsed' || isCategoryCode(category) || !standing) return known
  const awarded = await ctx.db.addOnHeld.findFirst({
    where: { orgId: ctx.org.id, applicationId: id },
    orderBy: { id: 'asc' },
  })
  if (!awarded) return known
  const [code, from] = [awarded.code, toDay(awarded.fromDay)]
  const held = standing.held.map((one) => ({
    ...one,
    addOns: one.addOns.filter((addOn) => addOn.code !== code || addOn.from !== from),
  }))
  return { ...known, standings: new Map(known.standings).set(personId, { ...standing, held }) }
}

/**
 * One application held against its pinned edition and settings: the portfolio as the rules read it, and what they find.
 * Six statements, however much was logged. Whoever may not see the application gets `not_found`.
 */
export async function applicationFindings(ctx: Ctx, applicationId: string): Promise<ApplicationFindings> {
  const application = await applicationOf(ctx, applicationId)
  const claim = claimOf(ctx, application)
  const known = await withoutAward(ctx, application, await knownOf(ctx, application.personId))
  const evidence = await evidenceOf(ctx, applicationId)
  const { ledger, standings } = known
  return {
    application,
    edition: claim.edition,
    ledger,
    evidence,
    standings,
    ...reckon(ctx, known, claim, evidence),
  }
}
