import { describe, expect, it } from 'vitest'
import { inviteAdmin } from '@/lib/people/commands/invite-admin'
import { refusal, someone, systemFor, withCtx } from '../support/actors'
import { allyIn } from '../support/alliance'

const PAULA = { givenName: 'Paula', familyName: 'Prairie', email: 'paula@prairie.test', locale: 'en' } as const

describe('inviteAdmin', () => {
  it('names somebody, keeps the role for them and writes a letter with a link; again makes the first link void', () =>
    withCtx(async (ctx) => {
      const { personId } = await inviteAdmin(allyIn(ctx), PAULA)
      expect(await ctx.db.roleHeld.count({ where: { orgId: ctx.org.id, personId, role: 'admin' } })).toBe(1)
      expect((await inviteAdmin(systemFor(ctx), PAULA)).personId).toBe(personId)
      const letters = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id, personId } })
      expect(letters.map(({ template }) => template)).toEqual(['admin-invitation', 'admin-invitation'])
      const links = await ctx.db.secretLink.findMany({ where: { purpose: 'invitation', objectId: personId } })
      expect(links.map(({ revokedAt }) => revokedAt === null).toSorted()).toEqual([false, true])
      const where = { orgId: ctx.org.id, name: 'people.adminInvited' }
      expect(await ctx.db.auditEntry.count({ where })).toBe(2)
    }))

  it('is the Alliance’s to do', () =>
    withCtx(async (ctx) => {
      for (const roles of [['applicant'], ['coordinator'], ['admin']]) {
        const who = await someone(ctx, roles)
        expect((await refusal(inviteAdmin(who.ctx, PAULA))).code).toBe('not_found')
      }
      expect((await refusal(inviteAdmin(allyIn(ctx, []), PAULA))).code).toBe('not_found')
    }))
})
