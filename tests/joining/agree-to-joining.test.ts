import { describe, expect, it } from 'vitest'
import { agreeToJoining } from '@/lib/joining/commands/agree-to-joining'
import { joiningBehindLink } from '@/lib/joining/queries/behind-link'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { asked, sideOf, trailOfPerson, twice } from '../support/joining'

describe('agreeToJoining', () => {
  it('one yes is remembered and moves nothing; pressed twice it is one yes', () =>
    withCtx(async (ctx) => {
      const { stayingSide, stayingId, leavingId, joiningId } = await asked(ctx)
      await agreeToJoining(stayingSide)
      await agreeToJoining(stayingSide)
      const where = { orgId: ctx.org.id, id: joiningId }
      expect(await ctx.db.joining.findFirstOrThrow({ where })).toMatchObject({ agreedAt: null, joinedAt: null })
      expect(await trailOfPerson(ctx, stayingId)).toEqual(['joining.proposed', 'joining.agreed'])
      expect(await trailOfPerson(ctx, leavingId)).toEqual(['joining.proposed'])
      expect((await joiningBehindLink(stayingSide)).phase).toBe('agreed')
    }))

  it('the second yes joins, and pressing again says the same', () =>
    withCtx(async (ctx) => {
      const { stayingSide, leavingSide, joiningId } = await asked(ctx)
      await agreeToJoining(leavingSide)
      await agreeToJoining(stayingSide)
      await agreeToJoining(stayingSide)
      const where = { orgId: ctx.org.id, id: joiningId }
      expect(await ctx.db.joining.findFirstOrThrow({ where })).toMatchObject({ joinedAt: ctx.now })
      expect((await joiningBehindLink(leavingSide)).phase).toBe('joined')
      expect(await ctx.db.letter.count({ where: { orgId: ctx.org.id, template: 'joining-done' } })).toBe(2)
    }))

  it('the yes of one address is the yes of both entries under it', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const where = { orgId_id: { orgId: ctx.org.id, id: pair.leavingId } }
      await ctx.db.person.update({ where, data: { email: pair.staying.email } })
      const { stayingSide } = await asked(ctx, pair)
      await agreeToJoining(stayingSide)
      expect((await ctx.db.person.findUniqueOrThrow({ where })).joinedIntoId).toBe(pair.stayingId)
    }))

  it('after the time is over nothing moves any more', () =>
    withCtx(async (ctx) => {
      const { stayingSide } = await asked(ctx)
      const late = { ...stayingSide, now: new Date(ctx.now.getTime() + 31 * 86_400_000) }
      expect(await refusal(agreeToJoining(late))).toMatchObject({ reason: 'joining.error.expired' })
    }))

  it('answers to nobody but the holder of the link, in this association', () =>
    withCtx(async (ctx) => {
      const { stayingSide } = await asked(ctx)
      const { ctx: other } = await someone(ctx, ['admin'])
      expect((await refusal(agreeToJoining(other))).code).toBe('not_found')
      const sideId = sideOf(stayingSide)
      const there = await inAnotherOrg(ctx, [], (outside) =>
        refusal(agreeToJoining({ ...outside, actor: { kind: 'joiner', sideId } })),
      )
      expect(there.code).toBe('not_found')
    }))
})
