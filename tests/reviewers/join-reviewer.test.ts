import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { joinPerson } from '@/lib/people/commands/join-person'
import { joinReviewer } from '@/lib/reviewers/commands/join-reviewer'
import { noteConflict } from '@/lib/reviewers/commands/note-conflict'
import { conflictKey, conflictsBetween } from '@/lib/reviewers/queries/conflicts'
import { ctxFor, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { twice } from '../support/joining'
import { aReading } from '../support/readings'
import { aReviewer } from '../support/reviewers'

describe('joinReviewer', () => {
  it('takes a place in the pool over as it is, with teams, days away and readings', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx, { readers: 'one' })
      const leavingId = read.readers[0]?.person.id ?? ''
      const { stayingId } = await twice(ctx)
      const of = { orgId: ctx.org.id, personId: leavingId }
      const at = (personId: string) => ({ orgId_personId: { orgId: ctx.org.id, personId } })
      const own = { loadLimit: 7, paused: true, languages: ['en', 'es'] }
      await ctx.db.reviewer.update({ where: at(leavingId), data: own })
      const days = { fromDay: fromDay(plainDate('2027-01-01')), toDay: fromDay(plainDate('2027-01-09')) }
      await ctx.db.reviewerAway.create({ data: { ...of, id: newId(ctx.now), ...days } })
      await ctx.db.reviewerTeam.create({ data: { ...of, id: newId(ctx.now), name: 'Thrive' } })
      await joinReviewer(ctx, { stayingId, leavingId })
      await joinPerson(ctx, { stayingId, leavingId })
      const include = { away: true, teams: true, reviews: true }
      const row = await ctx.db.reviewer.findUniqueOrThrow({ where: at(stayingId), include })
      expect(row).toMatchObject(own)
      expect([row.away.length, row.teams.length, row.reviews.length]).toEqual([1, 1, 1])
    }))

  it('conflicts get more, never fewer: those of both hold, also those by an old name, address or reference', () =>
    withCtx(async (ctx) => {
      const { staying, leaving, stayingId, leavingId } = await twice(ctx)
      const { person: judge, ctx: own } = await aReviewer(ctx)
      const { person: second } = await aReviewer(ctx)
      const said = (whom: object) => ({
        personId: judge.id,
        name: '',
        email: '',
        kind: 'other' as const,
        note: '',
        ...whom,
      })
      await noteConflict(own, said({ email: leaving.email.toLowerCase() }))
      await ctx.db.conflict.create({
        data: {
          ...{ orgId: ctx.org.id, id: newId(ctx.now), personId: second.id, otherId: leavingId },
          ...{ kind: 'other', declaredAt: ctx.now, declaredById: second.id },
        },
      })
      const people = { stayingId, leavingId }
      await joinReviewer(ctx, people)
      await joinPerson(ctx, people)
      const found = await conflictsBetween(ctx, [judge.id, second.id], [stayingId])
      expect(found.get(conflictKey(judge.id, stayingId))).toContain('declared')
      expect(found.get(conflictKey(second.id, stayingId))).toContain('declared')

      const { person: applicant } = await someone(ctx)
      const { id: applicationId } = await anApplication(ctx, applicant)
      const made = {
        orgId: ctx.org.id,
        id: newId(ctx.now),
        applicationId,
        name: 'R',
        email: leaving.email.toLowerCase(),
      }
      const more = { role: 'supervisor', waiver: true, waiverAt: ctx.now, createdAt: ctx.now, receivedAt: ctx.now }
      await ctx.db.reference.create({ data: { ...made, ...more } })
      const tied = await conflictsBetween(ctx, [staying.id], [applicant.id])
      expect(tied.get(conflictKey(stayingId, applicant.id))).toEqual(['gave-reference'])
    }))

  it('a case both had read keeps both readings, each under the name it was read under', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      const [one, other] = read.readers
      if (!one || !other) throw new Error('two readers')
      await joinReviewer(ctxFor(ctx, one.person), { stayingId: one.person.id, leavingId: other.person.id })
      const reviews = await ctx.db.review.findMany({ where: { orgId: ctx.org.id, applicationId: read.id } })
      expect(new Set(reviews.map(({ reviewerId }) => reviewerId))).toEqual(new Set([one.person.id, other.person.id]))
    }))
})
