import { describe, expect, it } from 'vitest'
import { takeMemberList } from '@/lib/transfer/commands/take-member-list'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aMemberList, wildApricot } from '../support/member-lists'
import { anAdmin, listedMembership, memberAt } from '../support/members'
import { audited } from '../support/references'

describe('takeMemberList', () => {
  it('takes over what could be read, once, and lets the file go', () =>
    withCtx(async (ctx, person) => {
      const admin = await anAdmin(ctx)
      const listId = await aMemberList(admin, wildApricot(person.email))
      for (const _ of [1, 2]) await takeMemberList(admin, { listId })
      expect(await listedMembership(ctx, person.id)).not.toBeNull()
      expect(await memberAt(ctx, person.email)).toMatchObject({ name: 'Rosa Delgado', number: '1001', goneOn: null })
      expect(await memberAt(ctx, 'bea@members.test')).toMatchObject({ goneOn: expect.any(Date) })
      expect(await ctx.db.member.count({ where: { orgId: ctx.org.id } })).toBe(2)
      const row = await ctx.db.memberList.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: listId } } })
      expect(row).toMatchObject({ state: 'taken', storageKey: null })
      expect(await audited(ctx, 'transfer.memberListTaken')).toBe(1)
    }))

  it('takes nothing that was not tried, or that names nobody', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const untried = await aMemberList(admin, 'Who\r\na@members.test')
      expect((await refusal(takeMemberList(admin, { listId: untried }))).reason).toBe('members.error.email')
      const nobody = await aMemberList(admin, 'Email\r\nno address')
      expect((await refusal(takeMemberList(admin, { listId: nobody }))).reason).toBe('members.list.nothing')
    }))

  it('is for whoever keeps the list', () =>
    withCtx(async (ctx) => {
      const listId = await aMemberList(await anAdmin(ctx), 'Email\r\na@members.test')
      const { ctx: coordinator } = await someone(ctx, ['coordinator'])
      expect((await refusal(takeMemberList(coordinator, { listId }))).code).toBe('forbidden')
      await inAnotherOrg(ctx, ['admin'], async (there) => {
        expect((await refusal(takeMemberList(there, { listId }))).code).toBe('not_found')
      })
    }))
})
