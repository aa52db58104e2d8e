import { describe, expect, it } from 'vitest'
import { uploadMemberList } from '@/lib/transfer/commands/upload-member-list'
import { memberListView } from '@/lib/transfer/queries/member-list'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aMemberList, sheetOf, wildApricot } from '../support/member-lists'
import { anAdmin, listedMembership } from '../support/members'
import { audited } from '../support/references'

describe('uploadMemberList', () => {
  it('knows the columns of membership systems and tries the list at once, changing nothing', () =>
    withCtx(async (ctx, person) => {
      const admin = await anAdmin(ctx)
      const view = await memberListView(admin, await aMemberList(admin, wildApricot(person.email)))
      expect(view.mapping).toEqual({ number: 0, givenName: 1, familyName: 2, email: 3, from: 4, to: 5, status: 6 })
      expect(view).toMatchObject({ state: 'trying', rows: 5, dateOrder: 'mdy' })
      expect(view.result).toMatchObject({ good: 2, bad: 3, added: 1, same: 1, here: 1 })
      expect(view.result?.problems).toEqual([
        { row: 4, field: 'email', typed: 'cid at members', reason: 'auth.email.wrong' },
        { row: 5, field: 'from', typed: '13/45/2020', reason: 'members.error.dayUnread' },
        { row: 6, field: 'status', typed: 'Unheard of', reason: 'members.error.status' },
      ])
      expect(await listedMembership(ctx, person.id)).toBeNull()
      expect(await ctx.db.member.count({ where: { orgId: ctx.org.id } })).toBe(0)
      expect(await audited(ctx, 'transfer.memberListUploaded')).toBe(1)
    }))

  it('waits for the columns where it does not know them, also in Spanish', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const strange = await memberListView(admin, await aMemberList(admin, 'Who,Until when\r\na@b.test,2026-12-31'))
      expect(strange).toMatchObject({ mapping: {}, result: null })
      const spanish = 'Correo electrónico;Apellidos;Nombre;Vencimiento;Estado\r\na@b.test;Ruiz;Ana;31/12/2026;Vigente'
      const view = await memberListView(admin, await aMemberList(admin, spanish))
      expect(view).toMatchObject({ dateOrder: 'dmy', result: { good: 1, bad: 0 } })
    }))

  it('is for whoever keeps the list', () =>
    withCtx(async (ctx) => {
      const sheet = await sheetOf(ctx, 'Email\r\na@b.test')
      const { ctx: coordinator } = await someone(ctx, ['coordinator'])
      expect((await refusal(uploadMemberList(coordinator, { sheet }))).code).toBe('forbidden')
      const admin = await anAdmin(ctx)
      const { id } = await uploadMemberList(admin, { sheet })
      await inAnotherOrg(ctx, ['admin'], async (there) => {
        expect((await refusal(memberListView(there, id))).code).toBe('not_found')
      })
    }))
})
