import { describe, expect, it } from 'vitest'
import { enterPerson } from '@/lib/people/commands/enter-person'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { allyIn } from '../support/alliance'

const GRETA = { givenName: 'Greta', familyName: 'Giver', email: 'greta@givers.test' }
const asOffice = { as: ['coordinator'] }

describe('enterPerson', () => {
  it('makes somebody known without an account, and remembers', () =>
    withCtx(async (ctx) => {
      const { personId, name } = await enterPerson(ctx, { ...GRETA, locale: 'es' })
      expect(name).toBe('Greta Giver')
      const row = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: personId } } })
      expect(row).toMatchObject({ ...GRETA, accountId: null, locale: 'es', searchName: 'giver greta' })
      expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'people.entered' } })).toBe(1)
    }, asOffice))

  it('knows somebody again by their address, whoever has the account first, and changes nothing', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx, [], { givenName: 'Margarete', email: 'Greta@Givers.test' })
      expect(await enterPerson(ctx, GRETA)).toEqual({ personId: person.id, name: person.name })
      expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'people.entered' } })).toBe(0)
    }, asOffice))

  it('does not know somebody of another association', () =>
    withCtx(async (ctx) => {
      const here = await enterPerson(ctx, GRETA)
      const there = await inAnotherOrg(ctx, ['coordinator'], (other) => enterPerson(other, GRETA))
      expect(there.personId).not.toBe(here.personId)
    }, asOffice))

  it('is for the office and the Alliance', () =>
    withCtx(async (ctx) => {
      for (const roles of [['applicant'], ['reviewer'], ['adviser']]) {
        const who = await someone(ctx, roles)
        expect((await refusal(enterPerson(who.ctx, GRETA))).code).toBe('forbidden')
      }
      expect((await refusal(enterPerson(allyIn(ctx, []), GRETA))).code).toBe('forbidden')
      expect(await enterPerson(allyIn(ctx), GRETA)).toHaveProperty('personId')
    }, asOffice))
})
