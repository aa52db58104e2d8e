import { describe, expect, it } from 'vitest'
import { agreeToJoining } from '@/lib/joining/commands/agree-to-joining'
import { setApart } from '@/lib/joining/commands/set-apart'
import { joiningBehindLink } from '@/lib/joining/queries/behind-link'
import { joiningsList } from '@/lib/joining/queries/list'
import { pairView } from '@/lib/joining/queries/pair'
import { post } from '@/lib/mail/post'
import { ownLetters } from '@/lib/people/queries/letters'
import { movedTo } from '@/lib/people/queries/own'
import { ctxFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { asked, twice } from '../support/joining'
import { addTraining } from '../support/review'
import { anEndorsement } from '../support/rsc'

describe('two people side by side', () => {
  it('shows what each has, what they share, and what would count twice', () =>
    withCtx(async (ctx) => {
      const { office, stayingId, leavingId } = await twice(ctx)
      for (const id of [stayingId, leavingId]) await addTraining(ctx, id, 'The same')
      await addTraining(ctx, leavingId, 'Another')
      await anEndorsement(ctx, leavingId, { category: 'IFS' })
      const where = { orgId: ctx.org.id, id: { in: [stayingId, leavingId] } }
      await ctx.db.person.updateMany({ where, data: { phone: '540 555 0100' } })
      const view = await pairView(office, stayingId, leavingId)
      expect(view.one.counts.training).toBe(1)
      expect(view.other).toMatchObject({
        counts: { training: 2 },
        endorsements: [{ category: 'IFS', status: 'active' }],
      })
      expect(view.likenesses).toEqual(['phone'])
      expect(view.twins).toEqual([{ kind: 'training', count: 1 }])
      expect(view.may.yes).toBe(true)
    }))

  it('is the office’s to see, of its own association', () =>
    withCtx(async (ctx) => {
      const { stayingId, leavingId } = await twice(ctx)
      for (const role of ['applicant', 'adviser', 'reviewer']) {
        const { ctx: other } = await someone(ctx, [role])
        expect((await refusal(pairView(other, stayingId, leavingId))).code).toBe('not_found')
        expect((await refusal(joiningsList(other))).code).toBe('not_found')
      }
      const there = await inAnotherOrg(ctx, ['coordinator'], async (other) => ({
        pair: (await refusal(pairView(other, stayingId, leavingId))).code,
        list: await joiningsList(other),
      }))
      expect(there.pair).toBe('not_found')
      expect(there.list).toMatchObject({ suggested: [], asked: [], ended: [] })
    }))

  it('lists who is suggested, asked and done, each once, and nobody told apart', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const where = { orgId: ctx.org.id, id: { in: [pair.stayingId, pair.leavingId] } }
      await ctx.db.person.updateMany({ where, data: { phone: '540 555 0100' } })
      const of = (list: { oneId: string; otherId: string }[]) =>
        list.filter(({ oneId, otherId }) => [oneId, otherId].every((id) => where.id.in.includes(id))).length
      const now = async () => {
        const { suggested, asked: open, ended } = await joiningsList(pair.office)
        return [of(suggested), of(open), of(ended)]
      }
      expect(await now()).toEqual([1, 0, 0])
      const { stayingSide, leavingSide } = await asked(ctx, pair)
      expect(await now()).toEqual([0, 1, 0])
      await agreeToJoining(stayingSide)
      await agreeToJoining(leavingSide)
      expect(await now()).toEqual([0, 0, 1])
      const other = await twice(ctx)
      const both = { orgId: ctx.org.id, id: { in: [other.stayingId, other.leavingId] } }
      await ctx.db.person.updateMany({ where: both, data: { phone: '540 555 0177' } })
      await setApart(other.office, { oneId: other.stayingId, otherId: other.leavingId, reason: 'Sisters.' })
      const { suggested } = await joiningsList(other.office)
      expect(suggested.filter(({ oneId }) => both.id.in.includes(oneId))).toEqual([])
    }))

  it('behind the link stands nothing of the other entry but most of its address hidden', () =>
    withCtx(async (ctx) => {
      const { leaving, staying, stayingSide, leavingSide } = await asked(ctx)
      const seen = JSON.stringify(await joiningBehindLink(stayingSide))
      expect(seen).not.toContain(leaving.email)
      expect(seen).not.toContain(leaving.name)
      expect((await joiningBehindLink(leavingSide)).staying).not.toBe(staying.email)
    }))

  it('the one that stays reads the letters of both', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const { id } = await anApplication(ctx, pair.leaving)
      const to = { name: pair.leaving.name, email: pair.leaving.email, locale: 'en', personId: pair.leavingId }
      await post(ctx, { template: 'rater-thanks', values: { applicant: 'Rosa' }, to, applicationId: id })
      const { staying, stayingSide, leavingSide } = await asked(ctx, pair)
      const own = ctxFor(ctx, staying)
      expect((await ownLetters(own, {})).letters.map(({ template }) => template)).toEqual(['joining-asked'])
      await agreeToJoining(stayingSide)
      await agreeToJoining(leavingSide)
      const { letters } = await ownLetters(own, {})
      expect(letters.map(({ template }) => template).sort()).toEqual([
        'joining-asked',
        'joining-asked',
        'joining-done',
        'joining-done',
        'rater-thanks',
      ])
    }))

  it('whoever signs in with the old address is told where they sign in now; nobody else is', () =>
    withCtx(async (ctx) => {
      const { leaving, staying, stayingSide, leavingSide } = await asked(ctx)
      expect(await movedTo(ctx, leaving.accountId)).toBeNull()
      await agreeToJoining(stayingSide)
      await agreeToJoining(leavingSide)
      expect(await movedTo(ctx, leaving.accountId)).toMatch(/^.….*@/u)
      expect(await movedTo(ctx, staying.accountId)).toBeNull()
      expect(await inAnotherOrg(ctx, [], (there) => movedTo(there, leaving.accountId))).toBeNull()
    }))
})
