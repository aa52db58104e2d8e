import { describe, expect, it } from 'vitest'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { someone, withCtx } from '../support/actors'

describe('whom of the office a letter about a case goes to', () => {
  it('is its coordinator, then every other, then the administrators; never its owner, and nobody who has left', () =>
    withCtx(async (ctx, owner) => {
      const ids = async (coordinatorId: string | null) =>
        (await officeOfCase(ctx, { coordinatorId, ownerId: owner.id })).map(({ personId }) => personId).sort()
      const admin = await someone(ctx, ['admin'])
      await ctx.db.roleHeld.create({
        data: { orgId: ctx.org.id, personId: owner.id, role: 'coordinator', grantedAt: ctx.now },
      })
      expect(await ids(null)).toEqual([admin.person.id])
      const [one, two] = [await someone(ctx, ['coordinator']), await someone(ctx, ['coordinator'])]
      expect(await ids(one.person.id)).toEqual([one.person.id])
      const all = [one.person.id, two.person.id].sort()
      expect(await ids(null)).toEqual(all)
      const { person: gone } = await someone(ctx, ['applicant'])
      expect(await ids(gone.id)).toEqual(all)
    }))
})
