import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { assignReaders } from '@/lib/review/commands/assign-readers'
import { holdCase } from '@/lib/review/commands/hold-case'
import { AssignReadersInput } from '@/lib/review/schema/assigning'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { aCaseToRead, lettersOf, readersNow, settings } from '../support/assigning'
import { aSubmitted, stateOf } from '../support/review'
import { aReviewer } from '../support/reviewers'

const chosen = (...pairs: [string, { person: { id: string } }][]) =>
  AssignReadersInput.parse({ seats: pairs.map(([app, { person }]) => `${app}:${person.id}`) })

describe('assignReaders', () => {
  it('asks everybody who was confirmed, takes up what was only sent, and knows which the rules proposed', () =>
    withCtx(
      async (ctx) => {
        const sent = await aSubmitted(ctx)
        const { id, office } = await aCaseToRead(ctx)
        const [a, b] = [await aReviewer(ctx), await aReviewer(ctx)]
        const { asked, left, next } = await assignReaders(office, chosen([sent.id, a], [id, a], [id, b]))
        expect([asked, left, next]).toEqual([3, [], `/${ctx.org.slug}/office/assignments?asked=3`])
        expect(await stateOf(ctx, sent.id)).toBe('in_review')
        expect((await readersNow(ctx, id)).sort()).toEqual([a.person.id, b.person.id].sort())
        const rows = await ctx.db.review.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
        expect(rows.map(({ how }) => how)).toEqual(['auto', 'auto'])
      },
      settings({ readers: 'one' }),
    ))

  it('pressed twice, asks nobody twice', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCaseToRead(ctx)
      const a = await aReviewer(ctx)
      await assignReaders(office, chosen([id, a]))
      expect(await assignReaders(office, chosen([id, a]))).toMatchObject({ asked: 0, left: [] })
      expect(await lettersOf(ctx, a.person.id, 'review-invitation')).toHaveLength(1)
    }))

  it('leaves open what has become impossible, says each, and does the rest', () =>
    withCtx(async (ctx) => {
      const [one, two, held] = [await aCaseToRead(ctx, 'one'), await aCaseToRead(ctx, 'one'), await aCaseToRead(ctx)]
      const [a, b, tied] = [await aReviewer(ctx), await aReviewer(ctx), await aReviewer(ctx)]
      const where = { orgId_personId: { orgId: ctx.org.id, personId: a.person.id } }
      await ctx.db.reviewer.update({ where, data: { loadLimit: 1 } })
      const tie = { personId: tied.person.id, otherId: one.person.id, kind: 'friend', declaredById: tied.person.id }
      await ctx.db.conflict.create({ data: { orgId: ctx.org.id, id: newId(ctx.now), declaredAt: ctx.now, ...tie } })
      await holdCase(held.office, { applicationId: held.id, reason: 'payment', message: '' })
      const gone = { person: { id: newId(ctx.now) } }
      const all = chosen([one.id, tied], [one.id, a], [one.id, b], [two.id, a], [two.id, gone], [held.id, b])
      const { asked, left } = await assignReaders(one.office, all)
      expect(asked).toBe(1)
      expect(left.map(({ applicationId, why }) => [applicationId, why])).toEqual([
        [one.id, 'conflict'],
        [one.id, 'full'],
        [two.id, 'at-limit'],
        [two.id, 'gone'],
        [held.id, 'held'],
      ])
      expect(await readersNow(ctx, one.id)).toEqual([a.person.id])
    }))

  it('does not take a case up for a coordinator who is tied to its applicant', () =>
    withCtx(
      async (ctx) => {
        const { id, office, person, coordinator } = await aSubmitted(ctx)
        const a = await aReviewer(ctx)
        const tie = { personId: coordinator.id, otherId: person.id, kind: 'family', declaredById: coordinator.id }
        await ctx.db.conflict.create({ data: { orgId: ctx.org.id, id: newId(ctx.now), declaredAt: ctx.now, ...tie } })
        const { left } = await assignReaders(office, chosen([id, a]))
        expect(left.map(({ why }) => why)).toEqual(['notYours'])
        expect(await stateOf(ctx, id)).toBe('submitted')
      },
      settings({ readers: 'one' }),
    ))

  it('keeps the walls: another association’s case is gone, and nobody but the office confirms', () =>
    withCtx(async (ctx) => {
      const { id } = await aCaseToRead(ctx)
      const a = await aReviewer(ctx)
      expect((await refusal(assignReaders(a.ctx, chosen([id, a])))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => assignReaders(other, chosen([id, a])))
      expect(outside).toMatchObject({ asked: 0, left: [{ why: 'gone' }] })
      expect(await readersNow(ctx, id)).toEqual([])
    }))

  it('takes nothing that is no choice, and not nothing', () => {
    expect(AssignReadersInput.safeParse({ seats: ['', ''] }).success).toBe(false)
    expect(AssignReadersInput.safeParse({ seats: ["1' or '1'='1"] }).success).toBe(false)
  })
})
