import { performance } from 'node:perf_hooks'
import { DomainError } from '@/lib/core/domain-error'
import type { OrgId } from '@/lib/core/ids'
import type { OrgScope } from '@/lib/ctx/org-scope'
import { inCtx } from '@/lib/ctx/system-ctx'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { changeRecommendation } from '@/lib/reviewers/commands/change-recommendation'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { SubmitReviewInput } from '@/lib/reviewers/schema/reading'
import { DOMAINS } from '@/lib/rules/competencies'
import { actorFor } from './actors'
import { anOrg, aPerson } from './builders'
import { aReading, type Read, reviewOf } from './readings'
import { NOW, ORIGIN } from './world'

type Given = { cases: number; presses?: number }
type Recommended = 'endorse' | 'defer'
type Seat = { read: Read; nth: number; says: Recommended }

const REASONS = [{ requirement: 'work', reason: 'not-shown', todo: 'Show it.' }]

/** Every third case has readers of two minds. */
const saysOf = (index: number, nth: number): Recommended => (index % 3 === 0 && nth === 1 ? 'defer' : 'endorse')

/**
 * So many cases, two readers each, all pressing at the same moment; then those who differ change their minds at the same
 * moment as well, each to what the other says. What is in the database afterwards, counted, and how long it took.
 */
export async function readingsAtOnce({ cases, presses = 1 }: Given) {
  const { org, reads } = await committedReadings(cases)
  let again = 0
  /** On a busy machine nobody may have got round to it in ten seconds: then people press once more, and are counted. */
  const untilServed = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      if (!isTooBusy(error)) throw error
      again += 1
      return act()
    }
  }
  const as = ({ read, nth }: Seat) => {
    const person = read.readers[nth]?.person
    if (!person) throw new Error('two readers')
    return { orgId: org.id, now: new Date(), origin: ORIGIN, actor: actorFor(person, ['reviewer']) }
  }
  const seats = reads.flatMap((read, index) => [0, 1].map((nth): Seat => ({ read, nth, says: saysOf(index, nth) })))
  const submit = (seat: Seat) => {
    const { says, read, nth } = seat
    const more = says === 'defer' ? { reasons: REASONS, toApplicant: 'Show the second year.' } : {}
    const given = { reviewId: reviewOf(read, nth), recommendation: says, ...more }
    return untilServed(() => inCtx(as(seat), (ctx) => submitReview(ctx, SubmitReviewInput.parse(given))))
  }
  const start = performance.now()
  const pressed = Array.from({ length: presses }, () => seats).flat()
  const sent = await Promise.allSettled(pressed.map(submit))
  const ms = performance.now() - start
  const after = await counted(org)

  const torn = seats.filter(({ read }) => after.open.includes(read.id))
  const changed = await Promise.allSettled(
    torn.map((seat) =>
      inCtx(as(seat), (ctx) =>
        changeRecommendation(ctx, {
          reviewId: reviewOf(seat.read, seat.nth),
          recommendation: seat.says === 'endorse' ? 'defer' : 'endorse',
          todo: '',
        }),
      ),
    ),
  )
  const refused = [...sent, ...changed].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  const unexpected = refused.filter((error) => !(error instanceof DomainError && error.code === 'closed'))
  return { ms, again, unexpected, torn: torn.length / 2, changed, after, end: await counted(org) }
}

const isTooBusy = (error: unknown) => error instanceof Error && error.message.includes('Unable to start a transaction')

/** Committed, so that several connections see them. */
export async function committedReadings(cases: number): Promise<{ org: OrgScope; reads: Read[] }> {
  const orgId = newId(NOW) as OrgId
  const org = await inOrg(orgId, (db) => anOrg(db))
  const reads: Read[] = []
  for (let n = 0; n < cases; n++) {
    const read = await inOrg(org.id as OrgId, async (db) => {
      const person = await aPerson({ db, org })
      const ctx = { org, now: NOW, db, locale: 'en', origin: ORIGIN, actor: actorFor(person) } as const
      const one = await aReading(ctx)
      // Saved while they read, as it goes.
      const judged = one.readers.flatMap(({ reviewId }) =>
        DOMAINS.map((domain) => ({ orgId: org.id, reviewId, domain, step: 3, judgedAt: NOW })),
      )
      await db.reviewJudgement.createMany({ data: judged })
      return one
    })
    reads.push(read)
  }
  return { org, reads }
}

/** What was recorded of all these readings. */
function counted({ id: orgId }: OrgScope) {
  return inOrg(orgId as OrgId, async (db) => {
    const reviews = await db.review.count({ where: { orgId, submittedAt: { not: null } } })
    const sent = await db.auditEntry.count({ where: { orgId, name: 'reviewers.reviewSubmitted' } })
    const settlements = await db.settlement.findMany({
      where: { orgId },
      select: { applicationId: true },
      orderBy: { id: 'asc' },
    })
    const settled = new Set(settlements.map(({ applicationId }) => applicationId))
    const told = await db.letter.count({ where: { orgId, template: 'reading-settled' } })
    const brought = await db.letter.count({ where: { orgId, template: 'readers-differ' } })
    const all = await db.application.findMany({
      where: { orgId, reading: { gt: 0 } },
      select: { id: true, turn: true },
      orderBy: { id: 'asc' },
    })
    const open = all.filter(({ id }) => !settled.has(id)).map(({ id }) => id)
    const turns = all.filter(({ turn }) => turn === 'coordinator').length
    return { reviews, sent, settlements: settlements.length, settled: settled.size, told, brought, open, turns }
  })
}
