import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import {
  isPending,
  mayChange,
  mayManageRaters,
  mayRemind,
  mayRequest,
  mayShowLink,
  mayVet,
  type RaterState,
  raterState,
} from '../policy'
import { type AddressHint, addressHint, mailboxOf } from '../schema'
import { applicationFor, type RatedApplication, type ReferenceRow } from './load'
import { type PlaceView, placesAndEnough } from './places'

/** One rater as the applicant sees them: what was said about them and where it stands. Nothing of the rating. */
export type RaterLine = {
  id: string
  version: number
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
  /** The number of another application of this person where the same name or address was given. */
  elsewhere: string | null
  may: { request: boolean; remind: boolean; change: boolean; showLink: boolean }
}

export type ReferencesView = {
  application: { id: string; reference: string; category: string; state: string; applicant: string }
  raters: RaterLine[]
  places: PlaceView[]
  /** Everything asked for is there, and somebody is still being asked. */
  mayCancelRest: boolean
  mayAdd: boolean
}

const plain = (text: string) => text.trim().toLowerCase()

/** Who else looks like the same person: by name among these raters, by name or address on the person's other applications. */
async function twinsOf(ctx: Ctx, app: RatedApplication, rows: readonly ReferenceRow[]) {
  const others = await ctx.db.reference.findMany({
    where: { orgId: ctx.org.id, applicationId: { not: app.id }, application: { personId: app.ownerId } },
    select: { name: true, email: true, application: { select: { reference: true } } },
    orderBy: { id: 'asc' },
  })
  return (row: ReferenceRow) => {
    const same = (other: { name: string; email: string }) =>
      plain(other.name) === plain(row.name) || mailboxOf(other.email) === mailboxOf(row.email)
    return {
      sameName: rows.some(
        (other) => other.id !== row.id && !other.cancelledAt && plain(other.name) === plain(row.name),
      ),
      elsewhere: others.find(same)?.application.reference ?? null,
    }
  }
}

type Twins = Pick<RaterLine, 'sameName' | 'elsewhere'>
function lineOf(ctx: Ctx, app: RatedApplication, row: ReferenceRow, twins: Twins): RaterLine {
  const day = (moment: Date | null) => moment && dayInZone(moment, ctx.org.zone)
  return {
    id: row.id,
    version: row.version,
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
    bounced: row.bouncedAt !== null,
    hint: addressHint(row.email),
    ...twins,
    may: {
      showLink: mayShowLink(ctx.actor, app, row, ctx.now).yes,
      request: mayRequest(ctx.actor, app, row, ctx.now).yes,
      remind: mayRemind(ctx.actor, app, row, ctx.now).yes,
      change: mayChange(ctx.actor, app, row, ctx.now).yes,
    },
  }
}

/** The applicant's raters. */
export async function referencesView(ctx: Ctx, applicationId: string): Promise<ReferencesView> {
  const app = await applicationFor(ctx, applicationId)
  if (!isSelf(ctx.actor, app.ownerId)) throw new DomainError('not_found')
  return ratersOf(ctx, app)
}

/** The same for the office, which helps with letters and addresses. What was answered stands in `ratingsForReview`. */
export async function officeRatersView(ctx: Ctx, applicationId: string): Promise<ReferencesView> {
  const app = await applicationFor(ctx, applicationId)
  demand(mayVet(ctx.actor, app))
  return ratersOf(ctx, app)
}

async function ratersOf(ctx: Ctx, app: RatedApplication): Promise<ReferencesView> {
  const applicationId = app.id
  const rows = await ctx.db.reference.findMany({
    where: { orgId: ctx.org.id, applicationId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const twins = await twinsOf(ctx, app, rows)
  const manage = mayManageRaters(ctx.actor, app).yes
  const { places, enough } = await placesAndEnough(ctx, applicationId, rows)
  const pending = rows.some((row) => isPending(row, ctx.now))
  return {
    application: {
      id: app.id,
      reference: app.reference,
      category: app.category,
      state: app.state,
      applicant: app.owner.name,
    },
    raters: rows.map((row) => lineOf(ctx, app, row, twins(row))),
    places,
    mayCancelRest: manage && pending && enough,
    mayAdd: manage,
  }
}

export type RaterView = { application: ReferencesView['application']; rater: RaterLine }

/** One of them, for its own page. */
export async function raterView(ctx: Ctx, applicationId: string, referenceId: string): Promise<RaterView> {
  return oneOf(await referencesView(ctx, applicationId), referenceId)
}

export async function officeRaterView(ctx: Ctx, applicationId: string, referenceId: string): Promise<RaterView> {
  return oneOf(await officeRatersView(ctx, applicationId), referenceId)
}

function oneOf(view: ReferencesView, referenceId: string): RaterView {
  const rater = isUuid(referenceId) ? view.raters.find((line) => line.id === referenceId) : undefined
  if (!rater) throw new DomainError('not_found')
  return { application: view.application, rater }
}
