import { describe, expect, it } from 'vitest'
import { agreeToJoining } from '@/lib/joining/commands/agree-to-joining'
import { declineJoining } from '@/lib/joining/commands/decline-joining'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { asked, officeId, sideOf, trailOfPerson } from '../support/joining'
import { lettersTo } from '../support/review'

describe('declineJoining', () => {
  it('ends it, also after the other one’s yes, is remembered, and tells whoever proposed it', () =>
    withCtx(async (ctx) => {
      const { office, stayingSide, leavingSide, joiningId, leavingId } = await asked(ctx)
      await agreeToJoining(stayingSide)
      await declineJoining(leavingSide)
      await declineJoining(leavingSide)
      const where = { orgId: ctx.org.id, id: joiningId }
      expect(await ctx.db.joining.findFirstOrThrow({ where })).toMatchObject({ closedHow: 'declined', joinedAt: null })
      expect((await trailOfPerson(ctx, leavingId)).filter((name) => name === 'joining.declined')).toHaveLength(1)
      expect(await lettersTo(ctx, officeId(office))).toEqual(['joining-declined'])
      const late = await refusal(agreeToJoining(leavingSide))
      expect(late).toMatchObject({ code: 'closed', reason: 'joining.error.declined' })
    }))

  it('answers to nobody but the holder of the link, in this association', () =>
    withCtx(async (ctx) => {
      const { stayingSide } = await asked(ctx)
      const { ctx: other } = await someone(ctx, ['admin'])
      expect((await refusal(declineJoining(other))).code).toBe('not_found')
      const sideId = sideOf(stayingSide)
      const there = await inAnotherOrg(ctx, [], (outside) =>
        refusal(declineJoining({ ...outside, actor: { kind: 'joiner', sideId } })),
      )
      expect(there.code).toBe('not_found')
    }))
})
