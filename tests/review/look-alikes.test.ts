import { describe, expect, it } from 'vitest'
import { raiseFlag } from '@/lib/review/commands/raise-flag'
import { lookAlikes } from '@/lib/review/queries/look-alikes'
import { inAnotherOrg, someone, withCtx } from '../support/actors'
import { aCase } from '../support/review'

describe('lookAlikes', () => {
  it('finds somebody of the same name, address or number, and says by what', () =>
    withCtx(async (ctx) => {
      const { id, person } = await aCase(ctx)
      const where = { orgId_id: { orgId: ctx.org.id, id: person.id } }
      await ctx.db.person.update({ where, data: { email: 'jo.sanchez@post.test', phone: '(540) 555-0134' } })
      const { person: tagged } = await someone(ctx, [], { email: 'josanchez+aimh@post.test' })
      const { person: called } = await someone(ctx, [])
      await ctx.db.person.update({
        where: { orgId_id: { orgId: ctx.org.id, id: called.id } },
        data: { phone: '+1 540.555.0134' },
      })
      const { person: other } = await someone(ctx, [])
      const { people, beside, concerns } = await lookAlikes(ctx, id)
      const found = new Map(people.map((one) => [one.personId, one.likenesses]))
      expect([found.get(tagged.id), found.get(called.id)]).toEqual([
        expect.arrayContaining(['email']),
        expect.arrayContaining(['phone']),
      ])
      expect(found.get(person.id)).toBeUndefined()
      expect(found.get(other.id) ?? []).not.toContain('email')
      expect([beside, concerns]).toEqual([[], []])
      await inAnotherOrg(ctx, ['coordinator'], async (there) => {
        expect(await lookAlikes(there, id)).toEqual({ people: [], beside: [], concerns: [] })
      })
    }))

  it('tells of a concern in an application of somebody who could be the same', () =>
    withCtx(async (ctx) => {
      const first = await aCase(ctx)
      const second = await aCase(ctx)
      const as = { givenName: 'Ana', familyName: 'Única', searchName: 'unica ana' }
      for (const { person } of [first, second]) {
        await ctx.db.person.update({ where: { orgId_id: { orgId: ctx.org.id, id: person.id } }, data: as })
      }
      await raiseFlag(first.office, { applicationId: first.id, kind: 'concern', reason: 'An inquiry is open.' })
      const { people, concerns } = await lookAlikes(second.office, second.id)
      expect(people).toMatchObject([{ personId: first.person.id, likenesses: ['name'] }])
      expect(concerns).toEqual([
        expect.objectContaining({ applicationId: first.id, name: 'Ana Única', reason: 'An inquiry is open.' }),
      ])
      expect((await lookAlikes(first.office, first.id)).concerns).toEqual([])
    }))
})
