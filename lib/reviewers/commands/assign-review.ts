import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { addDays, dayInZone, dayNumber } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { ask } from '@/lib/waits/ask'
import { expiresOf } from '@/lib/waits/contract'
import { mayAssignReview } from '../policy/assigning'
import { type Assignable, assignables, dueOnFor, missingSeats, poolFor, sitting } from '../queries/assigning'
import { type Candidate, lockPool } from '../queries/candidates'
import { lockReading } from '../queries/reading'
import type { ReviewKind, WhyTerm } from '../schema/assigning'

type Given = {
  applicationId: string
  reviewerId: string
  kind: ReviewKind
  how: 'auto' | 'hand'
  why: readonly WhyTerm[]
}

/**
 * The office gives an application to somebody of the pool whom nothing speaks against. Given to them already, it is not given
 * twice. The case is taken up by the caller; more readers than there are seats are the office's to ask.
 */
export async function assignReview(ctx: Ctx, given: Given): Promise<{ reviewId: string }> {
  await lockReading(ctx, given.applicationId)
  const [app] = await assignables(ctx, [given.applicationId])
  if (!app) throw new DomainError('not_found')
  demand(mayAssignReview(ctx.actor, app, given.kind))
  const there = app.asked.find((one) => {
    return one.reviewerId === given.reviewerId && one.reading === app.reading && !one.ended && !one.closed
  })
  if (there) {
    if (there.kind === given.kind) return { reviewId: there.reviewId }
    throw new DomainError('invalid', { fields: { reviewerId: ['assigning.error.against.reads'] } })
  }
  const free = missingSeats(app, given.kind)
  // An applicant hears one advice; a formal reading may have more readers than it asks for.
  if (given.kind === 'advisory' && free.length === 0)
    throw new DomainError('closed', { reason: 'assigning.error.advised' })
  await lockPool(ctx)
  const pool = await poolFor(ctx, [app])
  const person = pool.people.find(({ id }) => id === given.reviewerId)
  if (!person) throw new DomainError('invalid', { fields: { reviewerId: ['assigning.error.reviewer'] } })
  const [against] = pool.against(person, app, given.kind).filter((code) => code !== 'asked' || given.how === 'auto')
  if (against) throw new DomainError('invalid', { fields: { reviewerId: [`assigning.error.against.${against}`] } })
  const tier = free[0] ?? extraTier(app)
  return { reviewId: await seat(ctx, app, person, { ...given, tier }) }
}

/** Who is asked beyond the seats reads with those who are still to come in. */
function extraTier(app: Assignable): number {
  return Math.max(1, ...sitting(app).map(({ tier }) => tier))
}

type Seat = Pick<Given, 'kind' | 'how' | 'why'> & { tier: number }

/** Somebody is asked: the review, the clock, the letter with its link, the trail. Locks and policy are the caller's. */
export async function seat(ctx: Ctx, app: Assignable, person: Candidate, given: Seat): Promise<string> {
  const { kind, how, why, tier } = given
  const orgId = ctx.org.id
  const dueOn = dueOnFor(ctx, app)
  const key = { orgId, applicationId: app.id, kind, reading: app.reading, reviewerId: person.id }
  const anew = {
    tier,
    how,
    why: json(why),
    assignedAt: ctx.now,
    assignedById: how === 'hand' && ctx.actor.kind === 'person' ? ctx.actor.personId : null,
    dueOn: fromDay(dueOn),
    declaredAt: null,
    declinedAt: null,
    declineReason: null,
    declineNote: '',
    // Whoever had sent it before a tie was found, and lifted again, hands it in anew.
    submittedAt: null,
    removedAt: null,
    removedById: null,
    closedAt: null,
  }
  const { id } = await ctx.db.review.upsert({
    where: { orgId_applicationId_kind_reading_reviewerId: key },
    create: { ...key, id: newId(ctx.now), ...anew },
    update: { ...anew, version: { increment: 1 } },
    select: { id: true },
  })
  const wait = { kind: 'review', subjectId: id } as const
  const days = dayNumber(dueOn) - dayNumber(today(ctx))
  await ask(ctx, { ...wait, applicationId: app.id, party: 'reviewer', days, dueOn })
  const detail = { reviewer: person.name, kind, how, why: why.map(({ code }) => code).join(', ') }
  await record(ctx, 'reviewers.reviewAssigned', detail, { applicationId: app.id, subject: { kind: 'review', id } })
  const expiresAt = (await expiresOf(ctx, wait)) ?? fromDay(addDays(dueOn, 1))
  const token = await issueLink(ctx, { purpose: 'review', objectId: id, orgId, expiresAt })
  const { name, email, locale, id: personId } = person
  await post(ctx, {
    template: 'review-invitation',
    to: { name, email, locale, personId },
    applicationId: app.id,
    values: { ...namedOnly(app), kind, dueOn, until: dayInZone(expiresAt, ctx.org.zone) },
    secret: { url: `${ctx.origin}/review/${token}` },
  })
  return id
}

/** All that a reader may know before the declaration is signed. */
export function namedOnly({ applicant, category, round }: Pick<Assignable, 'applicant' | 'category' | 'round'>) {
  return { applicant, category, round: round ?? '' }
}
