import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { joinPerson } from '@/lib/people/commands/join-person'
import { joinSupervision } from '@/lib/rsc/commands/join-supervision'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { saveListing } from '@/lib/rsc/commands/save-listing'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { ctxFor, refusal, withCtx } from '../support/actors'
import { anApplication, type TestPerson } from '../support/builders'
import { twice } from '../support/joining'
import { anEndorsement, GIVER, RUN } from '../support/rsc'
import { aSession, LISTING } from '../support/sessions'

async function withRun(ctx: Ctx, person: TestPerson) {
  const { id: applicationId, ctx: own } = await anApplication(ctx, person)
  const { giverId } = await nameGiver(own, { ...GIVER, applicationId })
  await saveRscRun(own, { ...RUN, applicationId, giverId })
  return { giverId, applicationId, own }
}

describe('joinSupervision', () => {
  it('a giver both had named by one address is one giver afterwards', () =>
    withCtx(async (ctx) => {
      const { staying, leaving, stayingId, leavingId } = await twice(ctx)
      const kept = await withRun(ctx, staying)
      await withRun(ctx, leaving)
      await joinSupervision(ctx, { stayingId, leavingId })
      const runs = await ctx.db.rscRun.findMany({ where: { orgId: ctx.org.id, personId: stayingId } })
      expect(runs.map(({ giverId }) => giverId)).toEqual([kept.giverId, kept.giverId])
      expect(await ctx.db.giver.count({ where: { orgId: ctx.org.id, personId: stayingId } })).toBe(1)
    }))

  it('sessions received and given go over, and whose word a difference was', () =>
    withCtx(async (ctx) => {
      const { staying, stayingId } = await twice(ctx)
      const { staying: member } = await twice(ctx)
      const pair = await aSession(ctx, member)
      await ctx.db.sessionMember.updateMany({
        where: { orgId: ctx.org.id, personId: member.id },
        data: { differsById: member.id },
      })
      await joinSupervision(ctx, { stayingId, leavingId: member.id })
      const [row] = await ctx.db.sessionMember.findMany({ where: { orgId: ctx.org.id, personId: staying.id } })
      expect(row?.differsById).toBe(stayingId)
      const other = await twice(ctx)
      await joinSupervision(ctx, { stayingId: other.stayingId, leavingId: pair.giverPerson.id })
      const named = { orgId: ctx.org.id, giverPersonId: other.stayingId }
      expect(await ctx.db.giver.count({ where: named })).toBeGreaterThan(0)
    }))

  it('of two listings the one that stays is listed, and the letters of both are there', () =>
    withCtx(async (ctx) => {
      const { staying, leaving, stayingId, leavingId } = await twice(ctx)
      for (const person of [staying, leaving]) {
        await anEndorsement(ctx, person.id, { category: 'IMHM-C' })
        await saveListing(ctxFor(ctx, person), LISTING)
      }
      const { stayingId: askerId } = await twice(ctx)
      const asked = { orgId: ctx.org.id, id: newId(ctx.now), giverPersonId: leavingId, askerId, fromGiver: false }
      await ctx.db.giverMessage.create({ data: { ...asked, text: 'Free?', showsEmail: false, sentAt: ctx.now } })
      await joinSupervision(ctx, { stayingId, leavingId })
      const listed = await ctx.db.giverListing.findMany({ where: { orgId: ctx.org.id, listed: true } })
      expect(listed.map(({ personId }) => personId)).toEqual([stayingId])
      expect(await ctx.db.giverMessage.count({ where: { orgId: ctx.org.id, giverPersonId: stayingId } })).toBe(1)
    }))

  it('nobody names an old address of their own as giver; others mean the person who stayed by it', () =>
    withCtx(async (ctx) => {
      const { staying, leaving, stayingId, leavingId } = await twice(ctx)
      const { id: applicationId, ctx: own } = await anApplication(ctx, staying)
      await joinPerson(ctx, { stayingId, leavingId })
      const named = { ...GIVER, email: leaving.email.toLowerCase(), applicationId }
      expect((await refusal(nameGiver(own, named))).fields).toEqual({ email: ['rsc.giver.own'] })
      const other = await anApplication(ctx, (await twice(ctx)).staying)
      const { giverId } = await nameGiver(other.ctx, { ...named, applicationId: other.id })
      const where = { orgId_id: { orgId: ctx.org.id, id: giverId } }
      expect((await ctx.db.giver.findUniqueOrThrow({ where })).giverPersonId).toBe(stayingId)
    }))
})
