import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { proposeJoining } from '@/lib/joining/commands/propose-joining'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { asked, trailOfPerson, twice } from '../support/joining'

const reason = 'The same diploma.'

describe('proposeJoining', () => {
  it('asks both addresses, tells neither the other one, and stands on both trails', () =>
    withCtx(async (ctx) => {
      const { staying, leaving, stayingId, leavingId, joiningId } = await asked(ctx)
      const letters = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id, template: 'joining-asked' } })
      expect(letters.map(({ toEmail }) => toEmail).sort()).toEqual([staying.email, leaving.email].sort())
      for (const letter of letters) {
        const other = letter.toEmail === staying.email ? leaving.email : staying.email
        expect(JSON.stringify(letter.values)).not.toContain(other)
        expect(JSON.stringify(letter.values)).not.toContain(reason)
      }
      for (const id of [stayingId, leavingId]) expect(await trailOfPerson(ctx, id)).toContain('joining.proposed')
      const row = await ctx.db.joining.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: joiningId } } })
      expect(row).toMatchObject({ stayingId, leavingId, reason, agreedAt: null, joinedAt: null })
    }))

  it('pressed twice, or from the other side, asks once', () =>
    withCtx(async (ctx) => {
      const { office, stayingId, leavingId } = await asked(ctx)
      await proposeJoining(office, { oneId: leavingId, otherId: stayingId, stayingId: leavingId, reason })
      expect(await ctx.db.joining.count({ where: { orgId: ctx.org.id } })).toBe(1)
      expect(await ctx.db.letter.count({ where: { orgId: ctx.org.id, template: 'joining-asked' } })).toBe(2)
    }))

  it('one address gets one letter', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      await ctx.db.person.update({
        where: { orgId_id: { orgId: ctx.org.id, id: pair.leavingId } },
        data: { email: pair.staying.email.toUpperCase() },
      })
      await asked(ctx, pair)
      expect(await ctx.db.letter.count({ where: { orgId: ctx.org.id, template: 'joining-asked' } })).toBe(1)
    }))

  it('asks nobody about two others at the same time', () =>
    withCtx(async (ctx) => {
      const { office, stayingId } = await asked(ctx)
      const { person: third } = await someone(ctx, [])
      const input = { oneId: stayingId, otherId: third.id, stayingId, reason }
      expect(await refusal(proposeJoining(office, input))).toMatchObject({ reason: 'joining.error.otherOpen' })
    }))

  it('leaves people with roles to an administrator, and one’s own entry to somebody else', () =>
    withCtx(async (ctx) => {
      const { office, stayingId, leavingId } = await twice(ctx, { leaving: ['applicant', 'reviewer'] })
      const input = { oneId: stayingId, otherId: leavingId, stayingId, reason }
      expect(await refusal(proposeJoining(office, input))).toMatchObject({ reason: 'joining.error.staff' })
      const { ctx: admin, person } = await someone(ctx, ['admin'])
      const own = { ...input, otherId: person.id }
      expect(await refusal(proposeJoining(admin, own))).toMatchObject({ reason: 'joining.error.own' })
      await proposeJoining(admin, input)
      expect(await ctx.db.joining.count({ where: { orgId: ctx.org.id } })).toBe(1)
    }))

  it('may ask again once the time is over, with new links', () =>
    withCtx(async (ctx) => {
      const first = await asked(ctx)
      const later = { ...first.office, now: new Date(ctx.now.getTime() + 31 * 86_400_000) }
      const { stayingId, leavingId } = first
      await proposeJoining(later, { oneId: stayingId, otherId: leavingId, stayingId, reason })
      expect(await ctx.db.joining.count({ where: { orgId: ctx.org.id } })).toBe(2)
      expect((await refusal(readLink(ctx, 'joining', 'made-up'))).code).toBe('not_found')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { stayingId, leavingId } = await twice(ctx)
      await keepsTheWalls(ctx, proposeJoining, { oneId: stayingId, otherId: leavingId, stayingId, reason })
    }))
})
