import { describe, expect, it } from 'vitest'
import { saveMembers } from '@/lib/people/commands/save-members'
import { takeMemberList } from '@/lib/transfer/commands/take-member-list'
import { tryMemberList } from '@/lib/transfer/commands/try-member-list'
import { memberListView } from '@/lib/transfer/queries/member-list'
import { TryMemberListInput } from '@/lib/transfer/schema/members'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aMemberList } from '../support/member-lists'
import { anAdmin, listed, memberAt } from '../support/members'
import { audited } from '../support/references'
import { aCase } from '../support/review'

const asked = (listId: string, columns: Record<string, string>, more: object = {}) =>
  TryMemberListInput.parse({ listId, dateOrder: 'mdy', whole: 'yes', columns, ...more })

describe('tryMemberList', () => {
  it('tells what the columns chosen by hand would do, whole or as a part, and takes it back', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const before = listed({ email: 'gone@members.test' }, { email: 'a@members.test', name: 'A' })
      await saveMembers(admin, { members: before, whole: true, source: 'file' })
      const listId = await aMemberList(admin, 'Who,Called\r\na@members.test,Ada\r\nb@members.test,Bo')
      const columns = { email: '0', name: '1', from: '' }
      await tryMemberList(admin, asked(listId, columns))
      expect((await memberListView(admin, listId)).result).toMatchObject({ added: 1, changed: 1, ended: 1, good: 2 })
      await tryMemberList(admin, asked(listId, columns, { whole: 'no' }))
      expect((await memberListView(admin, listId)).result).toMatchObject({ added: 1, changed: 1, ended: 0 })
      expect(await memberAt(ctx, 'a@members.test')).toMatchObject({ name: 'A' })
      expect(await audited(ctx, 'transfer.memberListTried')).toBe(2)
    }))

  it('counts the applications it would decide about', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const { person } = await aCase(ctx)
      await ctx.db.membership.deleteMany({ where: { orgId: ctx.org.id, personId: person.id } })
      const listId = await aMemberList(admin, `Email\r\n${person.email}`)
      expect((await memberListView(admin, listId)).result).toMatchObject({ met: 1, lost: 0 })
      await takeMemberList(admin, { listId })
      const next = await aMemberList(admin, 'Email\r\nother@members.test')
      expect((await memberListView(admin, next)).result).toMatchObject({ met: 0, lost: 1 })
    }))

  it('wants the addresses, and no column twice', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const listId = await aMemberList(admin, 'Who,Called\r\na@members.test,Ada')
      const wrong = async (columns: Record<string, string>) =>
        (await refusal(tryMemberList(admin, asked(listId, columns)))).fields
      expect(await wrong({ name: '1' })).toEqual({ 'columns.email': ['members.error.email'] })
      expect(await wrong({ email: '0', name: '0' })).toEqual({ 'columns.name': ['members.error.twice'] })
      expect(await wrong({ email: '7' })).toEqual({ 'columns.email': ['ui.error.unclear'] })
    }))

  it('is for whoever keeps the list', () =>
    withCtx(async (ctx) => {
      const listId = await aMemberList(await anAdmin(ctx), 'Who\r\na@members.test')
      const input = asked(listId, { email: '0' })
      const { ctx: coordinator } = await someone(ctx, ['coordinator'])
      expect((await refusal(tryMemberList(coordinator, input))).code).toBe('forbidden')
      await inAnotherOrg(ctx, ['admin'], async (there) => {
        expect((await refusal(tryMemberList(there, input))).code).toBe('not_found')
      })
    }))
})
