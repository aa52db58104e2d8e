import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { acceptInvitation } from '@/lib/people/commands/accept-invitation'
import { inviteAdmin } from '@/lib/people/commands/invite-admin'
import { invitationView } from '@/lib/people/queries/invitation'
import { inAnotherOrg, refusal, someone, systemFor, withCtx } from '../support/actors'

const PAULA = { givenName: 'Paula', familyName: 'Prairie', email: 'paula@prairie.test', locale: 'en' } as const

async function invited(ctx: Ctx, who: typeof PAULA | (Omit<typeof PAULA, 'email'> & { email: string }) = PAULA) {
  const { personId } = await inviteAdmin(systemFor(ctx), who)
  return { personId, own: { ...ctx, actor: { kind: 'invited' as const, personId } } }
}

const personRow = (ctx: Ctx, id: string) =>
  ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } }, include: { roles: true } })

async function anAccount(ctx: Ctx, more: { confirmedAt?: Date | null; disabledAt?: Date } = {}) {
  const { givenName, familyName, email, locale } = PAULA
  const id = newId(ctx.now)
  const account = { id, email, givenName, familyName, locale, passwordHash: 'x', createdAt: ctx.now }
  await ctx.db.account.create({ data: { ...account, confirmedAt: ctx.now, ...more } })
  return id
}

describe('acceptInvitation', () => {
  it('opens an account and leads to choosing its password; looking before changed nothing', () =>
    withCtx(async (ctx) => {
      const { personId, own } = await invited(ctx)
      expect(await invitationView(own)).toMatchObject({ email: PAULA.email, accepted: false })
      const { next } = await acceptInvitation(own)
      expect(next).toMatch(/^\/reset\/[\w-]{40,}$/)
      const { accountId } = await personRow(ctx, personId)
      const account = await ctx.db.account.findUniqueOrThrow({ where: { id: accountId ?? '' } })
      expect(account).toMatchObject({ email: PAULA.email, confirmedAt: null })
      const link = await readLink(ctx, 'reset-password', next.replace('/reset/', ''))
      expect(link.objectId).toBe(accountId)
      const where = { orgId: ctx.org.id, name: 'people.invitationAccepted' }
      expect(await ctx.db.auditEntry.count({ where })).toBe(1)
      const [spent] = await ctx.db.secretLink.findMany({ where: { purpose: 'invitation', objectId: personId } })
      expect(spent?.usedAt).toEqual(ctx.now)
      expect((await acceptInvitation(own)).next).toMatch(/^\/sign-in/)
      expect(await ctx.db.auditEntry.count({ where })).toBe(1)
      expect((await invitationView(own)).accepted).toBe(true)
    }))

  it('ties an account that is in use and leads to signing in', () =>
    withCtx(async (ctx) => {
      const accountId = await anAccount(ctx)
      const { personId, own } = await invited(ctx)
      const office = encodeURIComponent(`/${ctx.org.slug}/office`)
      expect((await acceptInvitation(own)).next).toBe(`/sign-in?return=${office}`)
      expect((await personRow(ctx, personId)).accountId).toBe(accountId)
    }))

  it('trusts no password of an account whose address nobody confirmed', () =>
    withCtx(async (ctx) => {
      const accountId = await anAccount(ctx, { confirmedAt: null })
      const { own } = await invited(ctx)
      const { next } = await acceptInvitation(own)
      const link = await readLink(ctx, 'reset-password', next.replace('/reset/', ''))
      expect(link.objectId).toBe(accountId)
    }))

  it('gives the role to whoever joined by themselves in the meantime', () =>
    withCtx(async (ctx) => {
      const { personId, own } = await invited(ctx)
      const accountId = await anAccount(ctx)
      const { person } = await someone(ctx, ['applicant'])
      const where = { orgId_id: { orgId: ctx.org.id, id: person.id } }
      await ctx.db.person.update({ where, data: { accountId } })
      await acceptInvitation(own)
      expect((await personRow(ctx, person.id)).roles.map(({ role }) => role).toSorted()).toEqual(['admin', 'applicant'])
      expect((await personRow(ctx, personId)).roles).toEqual([])
    }))

  it('opens nothing to a closed account, without a link, or for another association', () =>
    withCtx(async (ctx) => {
      await anAccount(ctx, { disabledAt: ctx.now })
      const { personId, own } = await invited(ctx)
      expect((await refusal(acceptInvitation(own))).reason).toBe('people.error.accountDisabled')
      for (const roles of [['applicant'], ['admin']]) {
        const who = await someone(ctx, roles)
        expect((await refusal(acceptInvitation(who.ctx))).code).toBe('not_found')
      }
      const actor = { kind: 'invited' as const, personId }
      const outside = await inAnotherOrg(ctx, ['admin'], (other) => refusal(acceptInvitation({ ...other, actor })))
      expect(outside.code).toBe('not_found')
    }))
})
