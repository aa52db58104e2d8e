import { describe, expect, it } from 'vitest'
import { hashOfKey } from '@/lib/auth/keys'
import { closeMemberKey } from '@/lib/people/commands/close-member-key'
import { openMemberKey } from '@/lib/people/commands/open-member-key'
import { OpenMemberKeyInput } from '@/lib/people/schema'
import { refusal, someone, withCtx } from '../support/actors'
import { anAdmin } from '../support/members'
import { audited } from '../support/references'

describe('openMemberKey', () => {
  it('says the key once and keeps only its hash', () =>
    withCtx(async (ctx) => {
      const { keyId, secret } = await openMemberKey(await anAdmin(ctx), { name: 'Every night' })
      expect(secret.url).toMatch(/^attune_[\w-]{43}$/)
      const row = await ctx.db.memberKey.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: keyId } } })
      expect(row).toMatchObject({ name: 'Every night', hash: hashOfKey(secret.url), ending: secret.url.slice(-4) })
      expect(JSON.stringify(row)).not.toContain(secret.url)
      expect(await audited(ctx, 'people.memberKeyOpened')).toBe(1)
    }))

  it('makes at most five that work, so that one can be changed for another', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      for (let nth = 0; nth < 5; nth++) await openMemberKey(admin, { name: `Key ${nth}` })
      expect((await refusal(openMemberKey(admin, { name: 'One more' }))).reason).toBe('members.error.keysMost')
      const one = await ctx.db.memberKey.findFirstOrThrow({ where: { orgId: ctx.org.id } })
      await closeMemberKey(admin, { keyId: one.id })
      await openMemberKey(admin, { name: 'One more' })
    }))

  it('wants a name, and is for whoever keeps the list', () =>
    withCtx(async (ctx) => {
      expect(OpenMemberKeyInput.safeParse({ name: ' ' }).error?.issues).toMatchObject([
        { message: 'members.error.keyName' },
      ])
      for (const roles of [['applicant'], ['coordinator']]) {
        const { ctx: other } = await someone(ctx, roles)
        expect((await refusal(openMemberKey(other, { name: 'Mine' }))).code).toBe('forbidden')
      }
    }))
})
