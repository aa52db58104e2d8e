import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { grantRole } from '@/lib/people/commands/grant-role'
import { withdrawRole } from '@/lib/people/commands/withdraw-role'
import { addAbsence } from '@/lib/reviewers/commands/add-absence'
import { noteConflict } from '@/lib/reviewers/commands/note-conflict'
import { poolPage } from '@/lib/reviewers/queries/pool'
import { ownAvailability, reviewerView } from '@/lib/reviewers/queries/reviewer'
import { ctxFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aReading } from '../support/readings'
import { aReviewer } from '../support/reviewers'

const names = async (ctx: Ctx, ask: Parameters<typeof poolPage>[1] = {}) =>
  (await poolPage(ctx, ask)).rows.map(({ name }) => name.split(' ')[0])

describe('the pool as the office sees it', () => {
  it('shows everybody with the role from the moment it is granted, with load, year, training and absence', () =>
    withCtx(async (ctx) => {
      const { ctx: office } = await someone(ctx, ['coordinator', 'admin'])
      const read = await aReading(ctx)
      const [first, second] = read.readers.map(({ person }) => person)
      if (!first || !second) throw new Error('two read it')
      const { person } = await someone(ctx, ['applicant'], { givenName: 'Nora', familyName: 'Aaa' })
      await grantRole(office, { personId: person.id, role: 'reviewer' })
      await addAbsence(ctxFor(ctx, first, ['reviewer']), { from: plainDate('2026-11-20'), to: plainDate('2026-11-30') })
      const { rows, left } = await poolPage(office, {})
      expect(rows).toHaveLength(3)
      expect(left).toBe(0)
      const byId = new Map(rows.map((row) => [row.id, row]))
      expect(byId.get(person.id)).toMatchObject({ load: 0, year: 0, training: 'never', unfit: ['untrained'], away: [] })
      expect(byId.get(first.id)).toMatchObject({
        load: 1,
        year: 1,
        away: [{ from: '2026-11-20', to: '2026-11-30' }],
        unfit: ['away'],
      })
      expect(byId.get(second.id)).toMatchObject({ load: 1, holds: true, endorsed: null })
      await ctx.db.review.updateMany({
        where: { orgId: ctx.org.id, reviewerId: second.id },
        data: { submittedAt: ctx.now },
      })
      expect((await poolPage(office, {})).rows.find(({ id }) => id === second.id)).toMatchObject({ load: 0, year: 1 })
    }))

  it('is filtered by name, category, language and what can be given today', () =>
    withCtx(async (ctx) => {
      const { ctx: office } = await someone(ctx, ['coordinator'])
      await aReviewer(ctx, { categories: ['IFA'], languages: ['es'], givenName: 'Inés', familyName: 'B' })
      await aReviewer(ctx, { trainedUntil: plainDate('2026-12-01'), givenName: 'Soon', familyName: 'C' })
      await aReviewer(ctx, { trainedUntil: plainDate('2026-11-21'), givenName: 'Over', familyName: 'D' })
      await aReviewer(ctx, { trainedUntil: null, givenName: 'Never', familyName: 'E' })
      await aReviewer(ctx, { loadLimit: 0, givenName: 'Full', familyName: 'F' })
      const { person: paused } = await aReviewer(ctx, { givenName: 'Paused', familyName: 'G' })
      const where = { orgId_personId: { orgId: ctx.org.id, personId: paused.id } }
      await ctx.db.reviewer.update({ where, data: { paused: true } })
      expect(await names(office)).toEqual(['Inés', 'Soon', 'Over', 'Never', 'Full', 'Paused'])
      expect(await names(office, { q: 'INES' })).toEqual(['Inés'])
      expect(await names(office, { q: `%_'";--` })).toEqual([])
      expect(await names(office, { category: 'IFS' })).toEqual(['Soon', 'Over', 'Never', 'Full', 'Paused'])
      expect(await names(office, { language: 'es' })).toEqual(['Inés'])
      expect(await names(office, { show: 'ready' })).toEqual(['Inés', 'Soon'])
      expect(await names(office, { show: 'training' })).toEqual(['Soon', 'Over', 'Never'])
      expect(await names(office, { show: 'unavailable' })).toEqual(['Paused'])
      expect(await names(office, { show: 'left' })).toEqual([])
    }))

  it('is paged by name, and a made-up place is the first page', () =>
    withCtx(async (ctx) => {
      const { ctx: office } = await someone(ctx, ['coordinator'])
      for (let n = 0; n < 53; n++) await aReviewer(ctx, { givenName: `R${n}`, familyName: `F${100 + n}` })
      const first = await poolPage(office, {})
      expect([first.rows.length, first.previous]).toEqual([50, undefined])
      const second = await poolPage(office, { after: first.next })
      expect(second.rows.map(({ name }) => name)).toEqual(['R50 F150', 'R51 F151', 'R52 F152'])
      const back = await poolPage(office, { before: second.previous })
      expect(back.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id))
      expect((await poolPage(office, { after: 'made-up' })).rows[0]?.name).toBe('R0 F100')
    }))

  it('still shows who lost the role while they have something to read, and says how many; then no longer', () =>
    withCtx(async (ctx) => {
      const { ctx: admin } = await someone(ctx, ['admin'])
      const read = await aReading(ctx)
      const [gone] = read.readers.map(({ person }) => person)
      if (!gone) throw new Error('two read it')
      await withdrawRole(admin, { personId: gone.id, role: 'reviewer' })
      const page = await poolPage(admin, { show: 'left' })
      expect(page).toMatchObject({ left: 1, rows: [{ id: gone.id, holds: false, load: 1 }] })
      const view = await reviewerView(admin, gone.id)
      expect(view.open).toMatchObject([
        { applicationId: read.id, reference: read.reference, declared: true, late: false },
      ])
      await ctx.db.review.updateMany({ where: { orgId: ctx.org.id, reviewerId: gone.id }, data: { closedAt: ctx.now } })
      expect(await poolPage(admin, { show: 'left' })).toMatchObject({ left: 0, rows: [] })
    }))

  it('is nobody else’s: reviewers see neither it nor each other, and no association sees another’s', () =>
    withCtx(async (ctx) => {
      const { person, ctx: own } = await aReviewer(ctx)
      const { ctx: applicant } = await someone(ctx)
      expect((await refusal(poolPage(own, {}))).code).toBe('forbidden')
      expect((await refusal(poolPage(applicant, {}))).code).toBe('not_found')
      expect((await refusal(reviewerView(own, person.id))).code).toBe('forbidden')
      await inAnotherOrg(ctx, ['coordinator'], async (other) => {
        expect((await poolPage(other, {})).rows).toEqual([])
        expect((await refusal(reviewerView(other, person.id))).code).toBe('not_found')
        expect((await refusal(reviewerView(other, 'not-an-id'))).code).toBe('not_found')
      })
    }))
})

describe('one’s own place in the pool', () => {
  it('does not say whether anybody of that name applies; the office is told who is meant', () =>
    withCtx(async (ctx, applicant) => {
      const { person, ctx: own } = await aReviewer(ctx)
      await noteConflict(own, { name: applicant.name, email: '', kind: 'friend', note: '' })
      await noteConflict(own, { name: 'Nobody Known', email: '', kind: 'friend', note: '' })
      const mine = await ownAvailability(own)
      expect(mine.conflicts.map(({ whom, meets }) => [whom, meets])).toEqual(
        expect.arrayContaining([
          [applicant.name, []],
          ['Nobody Known', []],
        ]),
      )
      const { ctx: office } = await someone(ctx, ['coordinator'])
      const theirs = await reviewerView(office, person.id)
      expect(theirs.conflicts.find(({ whom }) => whom === applicant.name)?.meets).toEqual([applicant.name])
      expect(theirs.conflicts.find(({ whom }) => whom === 'Nobody Known')?.meets).toEqual([])
    }))

  it('shows absences to come, and is for reviewers', () =>
    withCtx(async (ctx) => {
      const { person, ctx: own } = await aReviewer(ctx)
      const past = { fromDay: fromDay(plainDate('2026-10-01')), toDay: fromDay(plainDate('2026-10-09')) }
      await ctx.db.reviewerAway.create({
        data: { orgId: ctx.org.id, id: newId(ctx.now), personId: person.id, ...past },
      })
      await addAbsence(own, { from: plainDate('2026-12-20'), to: plainDate('2027-01-06') })
      expect((await ownAvailability(own)).absences.map(({ from }) => from)).toEqual(['2026-12-20'])
      const { ctx: applicant } = await someone(ctx)
      expect((await refusal(ownAvailability(applicant))).code).toBe('not_found')
    }))
})
