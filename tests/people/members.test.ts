import { describe, expect, it } from 'vitest'
import { saveMembers } from '@/lib/people/commands/save-members'
import { memberKeysView, membersView } from '@/lib/people/queries/members'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { caseEntries } from '@/lib/review/queries/case-entries'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { anAdmin, listed } from '../support/members'
import { aCase } from '../support/review'

describe('the list of members', () => {
  it('names the open applications whose applicant is not on it, and meets the requirement of those who are', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const { id, person, office } = await aCase(ctx)
      const other = await aCase(ctx)
      await ctx.db.membership.updateMany({ where: { orgId: ctx.org.id }, data: { association: ctx.org.name } })
      const lines = async (applicationId: string) =>
        caseEntries(await applicationFindings(office, applicationId), new Map())
          .filter(({ kind }) => kind === 'membership')
          .flatMap((entry) => entry.lines.map(({ key }) => key))
      // Without a list nothing is said about anybody.
      expect((await membersView(admin, {})).missing).toEqual([])
      expect(await lines(id)).not.toContain('members.notOnList')
      await saveMembers(admin, { members: listed({ email: person.email }), whole: true, source: 'file' })
      const view = await membersView(office, {})
      expect(view).toMatchObject({ active: 1, here: 1, missingMore: 0, may: { manage: false, ask: true } })
      expect(view.missing).toMatchObject([{ applicationId: other.id, email: other.person.email }])
      expect(view.missing[0]?.typed).not.toBeNull()
      expect(await lines(id)).toContain('members.onList')
      expect(await lines(other.id)).toContain('members.notOnList')
      await ctx.db.membership.deleteMany({ where: { orgId: ctx.org.id, personId: person.id, memberId: null } })
      const { assessment } = await applicationFindings(office, id)
      expect(assessment.findings.find(({ code }) => code === 'membership')).toMatchObject({ status: 'met' })
    }))

  it('is searched by name, address and number, shows who has left, and turns its pages', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const many = Array.from({ length: 60 }, (_, nth) => ({ email: `m${String(nth).padStart(2, '0')}@members.test` }))
      const ada = { email: 'ada@members.test', name: 'Ada 100% Byron', number: 'A-7' }
      const gone = { email: 'gone@members.test', to: '2025-12-31' }
      await saveMembers(admin, { members: listed(...many, ada, gone), whole: true, source: 'file' })
      const emails = async (ask: object) => (await membersView(admin, ask)).rows.map(({ email }) => email)
      for (const q of ['ADA 100%', 'a-7', 'ada@']) expect(await emails({ q })).toEqual(['ada@members.test'])
      expect(await emails({ q: "' or 1=1 --" })).toEqual([])
      expect(await emails({ state: 'ended' })).toEqual(['gone@members.test'])
      const first = await membersView(admin, { state: 'all' })
      const second = await membersView(admin, { state: 'all', after: first.next })
      expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 12, undefined])
      expect((await membersView(admin, { after: 'made up' })).rows).toHaveLength(50)
    }))

  it('is for the office; its keys are for whoever keeps it', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      await saveMembers(admin, { members: listed({ email: 'a@members.test' }), whole: true, source: 'file' })
      for (const roles of [['applicant'], ['reviewer'], ['adviser']]) {
        expect((await refusal(membersView((await someone(ctx, roles)).ctx, {}))).code).toBe('not_found')
      }
      const { ctx: coordinator } = await someone(ctx, ['coordinator'])
      expect((await refusal(memberKeysView(coordinator))).code).toBe('forbidden')
      await inAnotherOrg(ctx, ['admin'], async (there) => {
        expect((await membersView(there, { state: 'all' })).rows).toEqual([])
      })
    }))
})
