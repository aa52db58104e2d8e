import { describe, expect, it } from 'vitest'
import { agreeToJoining } from '@/lib/joining/commands/agree-to-joining'
import { joinPeople } from '@/lib/joining/commands/join-people'
import { NAMES_A_PERSON } from '@/lib/joining/schema'
import { startReview } from '@/lib/review/commands/start-review'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { asked, namedIn, trailOfPerson, twice } from '../support/joining'
import { aReadyPortfolio } from '../support/ready-portfolio'
import { addTraining, aSubmitted, trailOf } from '../support/review'

describe('joinPeople', () => {
  it('moves a whole portfolio with the second yes, and leaves nothing behind but what stays for a reason', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const { id } = await aReadyPortfolio(ctx, pair.leaving)
      const { stayingSide, leavingSide, stayingId, leavingId, staying, leaving } = await asked(ctx, pair)
      const before = await namedIn(ctx, leavingId)
      expect(before).toEqual(expect.arrayContaining(['Application.personId', 'Training.personId', 'RscRun.personId']))
      await agreeToJoining(stayingSide)
      expect(await namedIn(ctx, leavingId)).toEqual(before)
      await agreeToJoining(leavingSide)

      const left = (await namedIn(ctx, leavingId)).filter((name) => NAMES_A_PERSON[name] === 'moves')
      expect(left).toEqual([])
      const at = { orgId_id: { orgId: ctx.org.id, id } }
      const application = await ctx.db.application.findUniqueOrThrow({ where: at })
      expect(application.personId).toBe(stayingId)
      expect(application.searchText).toContain(staying.email.toLowerCase())
      const person = await ctx.db.person.findUniqueOrThrow({
        where: { orgId_id: { orgId: ctx.org.id, id: leavingId } },
      })
      expect(person).toMatchObject({ joinedIntoId: stayingId, joinedAt: ctx.now, email: leaving.email })
      expect(await trailOf(ctx, id)).toContain('joining.caseMoved')
      for (const one of [stayingId, leavingId]) expect(await trailOfPerson(ctx, one)).toContain('joining.joined')
      const done = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id, template: 'joining-done' } })
      expect(done.map(({ toEmail }) => toEmail).sort()).toEqual([staying.email, leaving.email].sort())
    }))

  it('waits when something has come up since both were asked, tells the office, and goes on once it is settled', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const { stayingSide, leavingSide, office, joiningId, leavingId, leaving } = await asked(ctx, pair)
      await addTraining(ctx, pair.stayingId, 'Reflective practice')
      const ready = await aReadyPortfolio(ctx, leaving)
      await agreeToJoining(stayingSide)
      const at = { orgId_id: { orgId: ctx.org.id, id: ready.id } }
      await ctx.db.application.update({ where: at, data: { state: 'submitted', submittedAt: ctx.now } })
      await agreeToJoining(leavingSide)
      const key = { orgId_id: { orgId: ctx.org.id, id: joiningId } }
      expect(await ctx.db.joining.findUniqueOrThrow({ where: key })).toMatchObject({
        agreedAt: ctx.now,
        joinedAt: null,
      })
      expect(await ctx.db.letter.count({ where: { orgId: ctx.org.id, template: 'joining-waits' } })).toBe(1)
      expect(await refusal(joinPeople(office, { joiningId }))).toMatchObject({ reason: 'joining.error.inTheWay' })
      await ctx.db.application.update({ where: at, data: { state: 'withdrawn' } })
      await joinPeople(office, { joiningId })
      await joinPeople(office, { joiningId })
      expect(await namedIn(ctx, leavingId)).not.toContain('Application.personId')
      expect(await ctx.db.letter.count({ where: { orgId: ctx.org.id, template: 'joining-done' } })).toBe(2)
    }))

  it('an application that is read may move to somebody with nothing in the ledger, and goes on being read', () =>
    withCtx(async (ctx) => {
      const { id, person, office } = await aSubmitted(ctx)
      const pair = await twice(ctx)
      const { stayingSide, leavingSide } = await asked(ctx, { ...pair, leaving: person, leavingId: person.id })
      await agreeToJoining(leavingSide)
      await agreeToJoining(stayingSide)
      const at = { orgId_id: { orgId: ctx.org.id, id } }
      expect(await ctx.db.application.findUniqueOrThrow({ where: at })).toMatchObject({
        personId: pair.stayingId,
        state: 'submitted',
      })
      await startReview(office, { applicationId: id })
    }))

  it('is not done before both have said yes, and keeps the walls', () =>
    withCtx(async (ctx) => {
      const { office, joiningId, stayingSide } = await asked(ctx)
      await agreeToJoining(stayingSide)
      expect(await refusal(joinPeople(office, { joiningId }))).toMatchObject({ reason: 'joining.error.notAgreed' })
      await keepsTheWalls(ctx, joinPeople, { joiningId })
    }))
})
