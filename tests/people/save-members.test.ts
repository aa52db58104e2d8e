import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { fromDay, toDay } from '@/lib/db/days'
import { saveMembers } from '@/lib/people/commands/save-members'
import { saveMembership } from '@/lib/people/commands/save-membership'
import { SentMembers } from '@/lib/people/schema'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { anAdmin, aProgram, listed, listedMembership, memberAt } from '../support/members'
import { audited } from '../support/references'
import { at } from '../support/world'

const day = (text: string) => fromDay(plainDate(text))

describe('saveMembers', () => {
  it('puts members on the list, and their membership into the ledger of whoever is here', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const { person } = await someone(ctx)
      const members = listed(
        { email: person.email.toUpperCase(), name: 'Rosa Delgado', from: '2026-02-01', to: '2027-01-31' },
        { email: 'elsewhere@members.test' },
      )
      const saved = await saveMembers(admin, { members, whole: true, source: 'file' })
      expect(saved).toEqual({ added: 2, changed: 0, same: 0, ended: 0, here: 1 })
      expect(await listedMembership(ctx, person.id)).toMatchObject({
        association: ctx.org.name,
        fromDay: day('2026-02-01'),
        toDay: day('2027-01-31'),
        listedOn: day('2026-11-22'),
      })
      // Nothing said of the days: the association's year of membership.
      const other = await memberAt(ctx, 'elsewhere@members.test')
      expect([toDay(other.fromDay), toDay(other.toDay)]).toEqual(['2026-01-01', '2026-12-31'])
      expect(await audited(ctx, 'people.membersSaved')).toBe(1)
    }))

  it('sent again changes nothing but its day; a renewal goes on from the first day', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      const program = aProgram(ctx)
      const one = { email: person.email, from: '2026-02-01', to: '2026-12-31' }
      await saveMembers(program, { members: listed(one), whole: false, source: 'program' })
      const first = await listedMembership(ctx, person.id)
      const later = at(program, '2026-11-29T15:00:00Z')
      const again = await saveMembers(later, { members: listed(one), whole: false, source: 'program' })
      expect(again).toMatchObject({ added: 0, changed: 0, same: 1, ended: 0 })
      const second = await listedMembership(ctx, person.id)
      expect(second).toMatchObject({ id: first?.id, version: first?.version, updatedAt: first?.updatedAt })
      expect(second?.listedOn).toEqual(day('2026-11-29'))
      const renewed = listed({ email: person.email, to: '2027-12-31' })
      await saveMembers(later, { members: renewed, whole: false, source: 'program' })
      const third = await listedMembership(ctx, person.id)
      expect(third).toMatchObject({ fromDay: day('2026-02-01'), toDay: day('2027-12-31') })
    }))

  it('ends who is missing from a whole list or listed as lapsed, the day before, and not who is missing from a part', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const { person: gone } = await someone(ctx)
      const { person: lapsed } = await someone(ctx)
      const { person: stays } = await someone(ctx)
      const all = [gone, lapsed, stays].map((one) => ({ email: one.email, from: '2026-01-01', to: '2026-12-31' }))
      await saveMembers(admin, { members: listed(...all), whole: true, source: 'file' })
      const part = listed({ email: lapsed.email, active: false })
      expect(await saveMembers(admin, { members: part, whole: false, source: 'file' })).toMatchObject({ ended: 1 })
      expect((await listedMembership(ctx, lapsed.id))?.toDay).toEqual(day('2026-11-21'))
      expect((await listedMembership(ctx, gone.id))?.toDay).toEqual(day('2026-12-31'))
      const next = listed({ email: stays.email, from: '2026-01-01', to: '2026-12-31' })
      expect(await saveMembers(admin, { members: next, whole: true, source: 'file' })).toMatchObject({
        same: 1,
        ended: 1,
      })
      expect((await listedMembership(ctx, gone.id))?.toDay).toEqual(day('2026-11-21'))
      // Back on the list, they are members again from today's year on.
      const back = listed({ email: gone.email })
      await saveMembers(at(admin, '2027-02-03T15:00:00Z'), { members: back, whole: false, source: 'file' })
      const returned = await listedMembership(ctx, gone.id)
      expect(returned).toMatchObject({ fromDay: day('2027-01-01'), toDay: day('2027-12-31') })
    }))

  it('somebody pending was never a member', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      const pending = listed({ email: person.email, from: '2026-11-01', to: '2027-10-31', active: false })
      await saveMembers(await anAdmin(ctx), { members: pending, whole: false, source: 'file' })
      expect(await listedMembership(ctx, person.id)).toBeNull()
    }))

  it('knows somebody who comes later, and somebody by the address of an entry joined into theirs', () =>
    withCtx(async (ctx) => {
      const admin = await anAdmin(ctx)
      const emails = ['late@members.test', 'second@members.test']
      await saveMembers(admin, { members: listed(...emails.map((email) => ({ email }))), whole: false, source: 'file' })
      const { person } = await someone(ctx)
      const move = (email: string, more = {}) =>
        ctx.db.person.update({ where: { orgId_id: { orgId: ctx.org.id, id: person.id } }, data: { email, ...more } })
      await move('Late@Members.test')
      expect(await listedMembership(ctx, person.id)).not.toBeNull()
      const [stays, leaves] = [await someone(ctx), await someone(ctx)]
      await ctx.db.person.update({
        where: { orgId_id: { orgId: ctx.org.id, id: leaves.person.id } },
        data: { joinedIntoId: stays.person.id, joinedAt: ctx.now, email: 'second@members.test' },
      })
      expect(await listedMembership(ctx, stays.person.id)).not.toBeNull()
    }))

  it('cannot be changed by the member', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      await saveMembers(await anAdmin(ctx), { members: listed({ email: person.email }), whole: false, source: 'file' })
      const entry = await listedMembership(ctx, person.id)
      const typed = { association: 'Mine', from: plainDate('2020-01-01'), to: plainDate('2030-01-01') }
      const input = { applicationId, entryId: entry?.id, version: entry?.version, ...typed }
      expect((await refusal(saveMembership(own, input))).reason).toBe('people.no.fromList')
    }))

  it('does not let a program end most of the members by a slip', () =>
    withCtx(async (ctx) => {
      const many = Array.from({ length: 30 }, (_, nth) => ({ email: `m${nth}@members.test` }))
      const program = aProgram(ctx)
      await saveMembers(program, { members: listed(...many), whole: true, source: 'program' })
      const slip = { members: listed({ email: 'm0@members.test' }), whole: true, source: 'program' as const }
      expect(await refusal(saveMembers(program, slip))).toMatchObject({
        code: 'conflict',
        reason: 'members.error.tooManyEnd',
        detail: { gone: 29, all: 30 },
      })
      const seen = await saveMembers(await anAdmin(ctx), { ...slip, source: 'file' })
      expect(seen.ended).toBe(29)
    }))

  it('is for whoever keeps the list; each association has its own', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      const input = { members: listed({ email: person.email }), whole: true, source: 'file' as const }
      for (const roles of [['applicant'], ['reviewer'], ['coordinator']]) {
        const { ctx: other } = await someone(ctx, roles)
        expect((await refusal(saveMembers(other, input))).code).toBe('forbidden')
      }
      await inAnotherOrg(ctx, ['admin'], (there) => saveMembers(there, input))
      expect(await listedMembership(ctx, person.id)).toBeNull()
      expect(await ctx.db.member.count({ where: { orgId: ctx.org.id } })).toBe(0)
    }))

  it('reads what a program sends strictly, naming what is wrong', () => {
    const wrong = (body: object) =>
      SentMembers.safeParse(body).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    expect(wrong({ members: [{ email: 'a' }, { email: 'b@c.test', to: '2026-13-01' }] })).toEqual([
      'members.0.email: auth.email.wrong',
      'members.1.to: members.error.day',
    ])
    expect(wrong({ members: [{ email: 'b@c.test', from: '2026-12-31', to: '2026-01-01' }] })).toEqual([
      'members.0.to: people.to.beforeFrom',
    ])
    expect(wrong({ members: Array.from({ length: 5001 }, () => ({ email: 'b@c.test' })) })).toHaveLength(1)
    expect(SentMembers.safeParse({ members: [], isAdmin: true }).success).toBe(false)
  })
})
