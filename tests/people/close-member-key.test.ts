import { describe, expect, it } from 'vitest'
import { closeMemberKey } from '@/lib/people/commands/close-member-key'
import { openMemberKey } from '@/lib/people/commands/open-member-key'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { anAdmin } from '../support/members'
import { audited } from '../support/references'

describe('closeMemberKey', () => {
  it('ends a key, once', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const { keyId } = await openMemberKey(admin, { name: 'Every night' })
      for (const _ of [1, 2]) await closeMemberKey(admin, { keyId })
      const row = await ctx.db.memberKey.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: keyId } } })
      expect(row.closedAt).toEqual(ctx.now)
      expect(await audited(ctx, 'people.memberKeyClosed')).toBe(1)
    }))

  it('is for whoever keeps the list, and for keys of their own association', () =>
    withCtx(async (ctx) => {
      const { keyId } = await openMemberKey(await anAdmin(ctx), { name: 'Every night' })
      const { ctx: coordinator } = await someone(ctx, ['coordinator'])
      expect((await refusal(closeMemberKey(coordinator, { keyId }))).code).toBe('forbidden')
      await inAnotherOrg(ctx, ['admin'], async (there) => {
        expect((await refusal(closeMemberKey(there, { keyId }))).code).toBe('not_found')
      })
    }))
})
