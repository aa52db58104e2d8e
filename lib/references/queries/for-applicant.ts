import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayChange, mayManageRaters, mayRemind, mayRequest, type RaterState, raterState } from '../policy'
import { type AddressHint, addressHint } from '../schema'
import { applicationFor, type RatedApplication, type ReferenceRow } from './load'

/** One rater as the applicant sees them: what was said about them and where it stands. Nothing of the rating. */
export type RaterLine = {
  id: string
  name: string
  email: string
  jobTitle: string
  role: string
  locale: string
  waived: boolean
  endorsed: boolean
  state: RaterState
  requestedOn: PlainDate | null
  remindedOn: PlainDate | null
  until: PlainDate | null
  /** The day it was given, declined or cancelled. */
  endedOn: PlainDate | null
  /** The last letter could not be delivered. */
  bounced: boolean
  hint: AddressHint
  /** Another rater here has the same name. */
  sameName: boolean
  may: { request: boolean; remind: boolean; change: boolean }
}

export type ReferencesView = {
  application: { id: string; reference: string; category: string; state: string; applicant: string }
  raters: RaterLine[]
  mayAdd: boolean
}

const STATE_LETTERS = ['rater-invitation', 'rater-reminder']

/** Whether the last letter to each address came back. */
async function bouncedAddresses(ctx: Ctx, applicationId: string): Promise<Set<string>> {
  const letters = await ctx.db.letter.findMany({
    where: { orgId: ctx.org.id, applicationId, template: { in: STATE_LETTERS } },
    orderBy: { queuedAt: 'asc' },
    select: { toEmail: true, failedAt: true, sentAt: true },
  })
  const failed = new Map(letters.map((letter) => [letter.toEmail, letter.failedAt !== null && letter.sentAt === null]))
  return new Set([...failed].flatMap(([email, bounced]) => (bounced ? [email] : [])))
}

function lineOf(ctx: Ctx, app: RatedApplication, row: ReferenceRow, bounced: boolean, sameName: boolean): RaterLine {
  const day = (moment: Date | null) => moment && dayInZone(moment, ctx.org.zone)
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    jobTitle: row.jobTitle,
    role: row.role,
    locale: row.locale,
    waived: row.waiver,
    endorsed: row.endorsed,
    state: raterState(row, ctx.now),
    requestedOn: day(row.requestedAt),
    remindedOn: day(row.nudgedAt ?? row.remindedAt),
    until: day(row.expiresAt),
    endedOn: day(row.receivedAt ?? row.declinedAt ?? row.cancelledAt),
    bounced,
    hint: addressHint(row.email),
    sameName,
    may: {
      request: mayRequest(ctx.actor, app, row, ctx.now).yes,
      remind: mayRemind(ctx.actor, app, row, ctx.now).yes,
      change: mayChange(ctx.actor, app, row, ctx.now).yes,
    },
  }
}

/** The applicant's raters. Coordinators read `ratingsForReview` instead. */
export async function referencesView(ctx: Ctx, applicationId: string): Promise<ReferencesView> {
  const app = await applicationFor(ctx, applicationId)
  if (!isSelf(ctx.actor, app.ownerId)) throw new DomainError('not_found')
  const rows = await ctx.db.reference.findMany({
    where: { orgId: ctx.org.id, applicationId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const bounced = await bouncedAddresses(ctx, applicationId)
  const plain = (name: string) => name.trim().toLowerCase()
  const twice = (row: ReferenceRow) =>
    rows.some((other) => other.id !== row.id && plain(other.name) === plain(row.name))
  return {
    application: {
      id: app.id,
      reference: app.reference,
      category: app.category,
      state: app.state,
      applicant: app.owner.name,
    },
    raters: rows.map((row) => lineOf(ctx, app, row, bounced.has(row.email), twice(row))),
    mayAdd: mayManageRaters(ctx.actor, app).yes,
  }
}

/** One of them, for its own page. */
export async function raterView(
  ctx: Ctx,
  applicationId: string,
  referenceId: string,
): Promise<{ application: ReferencesView['application']; rater: RaterLine }> {
  const view = await referencesView(ctx, applicationId)
  const rater = isUuid(referenceId) ? view.raters.find((line) => line.id === referenceId) : undefined
  if (!rater) throw new DomainError('not_found')
  return { application: view.application, rater }
}
