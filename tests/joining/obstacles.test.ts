import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { obstaclesTo } from '@/lib/joining/queries/obstacles'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { inAnotherOrg, withCtx } from '../support/actors'
import { anApplication, type TestPerson } from '../support/builders'
import { aSession as aCatalogueSession } from '../support/catalogue'
import { twice } from '../support/joining'
import { aReading } from '../support/readings'
import { addTraining } from '../support/review'
import { aReviewer } from '../support/reviewers'
import { GIVER } from '../support/rsc'

type People = { stayingId: string; leavingId: string }

/** The same both ways round. */
async function codes(ctx: Ctx, { stayingId, leavingId }: People): Promise<string[]> {
  const there = await obstaclesTo(ctx, { stayingId, leavingId })
  const back = await obstaclesTo(ctx, { stayingId: leavingId, leavingId: stayingId })
  expect(new Set(back.map(({ code }) => code))).toEqual(new Set(there.map(({ code }) => code)))
  return there.map(({ code }) => code)
}

const change = (ctx: Ctx, id: string, data: object) =>
  ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data })

async function openCase(ctx: Ctx, person: TestPerson, state = 'draft'): Promise<string> {
  const { id } = await anApplication(ctx, person)
  await change(ctx, id, { state })
  return id
}

describe('obstaclesTo', () => {
  it('nothing is in the way of two who only have a draft and a ledger', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      await openCase(ctx, pair.staying)
      await addTraining(ctx, pair.leavingId, 'One')
      expect(await codes(ctx, pair)).toEqual([])
    }))

  it('an application that is read keeps the ledger it was sent with', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const id = await openCase(ctx, pair.staying, 'in_review')
      await addTraining(ctx, pair.stayingId, 'Own')
      expect(await codes(ctx, pair)).toEqual([])
      await addTraining(ctx, pair.leavingId, 'The other’s')
      expect(await codes(ctx, pair)).toEqual(['reading'])
      await change(ctx, id, { state: 'deferred' })
      expect(await codes(ctx, pair)).toEqual([])
    }))

  it('two open applications: of one category never, of two where the association takes one at a time', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const [one, other] = [await openCase(ctx, pair.staying), await openCase(ctx, pair.leaving)]
      expect(await codes(ctx, pair)).toEqual(['category'])
      await change(ctx, other, { category: 'IMHS' })
      await change(ctx, one, { category: 'IFS' })
      const single = {
        ...ctx.org.settings,
        applications: { ...ctx.org.settings.applications, twoCategoriesAtOnce: false },
      }
      expect(await codes({ ...ctx, org: { ...ctx.org, settings: single } }, pair)).toEqual(['oneAtATime'])
      const both = { ...single, applications: { ...single.applications, twoCategoriesAtOnce: true } }
      expect(await codes({ ...ctx, org: { ...ctx.org, settings: both } }, pair)).toEqual([])
      await change(ctx, one, { category: 'IMHS', state: 'withdrawn' })
      expect(await codes(ctx, pair)).toEqual([])
    }))

  it('nobody comes to coordinate, advise or read themself', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const id = await openCase(ctx, pair.staying)
      await change(ctx, id, { coordinatorId: pair.leavingId, adviserId: pair.leavingId })
      expect(await codes(ctx, pair)).toEqual(['advises', 'coordinates'])
      const read = await aReading(ctx, { readers: 'one' })
      const [reader] = read.readers
      const people = { stayingId: read.person.id, leavingId: reader?.person.id ?? '' }
      expect(await codes(ctx, people)).toEqual(['reads'])
      await ctx.db.review.updateMany({ where: { orgId: ctx.org.id }, data: { removedAt: ctx.now } })
      expect(await codes(ctx, people)).toEqual([])
    }))

  it('nobody takes two seats of one reading', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      const [one, other] = read.readers
      const people = { stayingId: one?.person.id ?? '', leavingId: other?.person.id ?? '' }
      expect(await codes(ctx, people)).toEqual(['seats'])
      const { person } = await aReviewer(ctx)
      expect(await codes(ctx, { ...people, leavingId: person.id })).toEqual([])
    }))

  it('nobody gives RSC or a reference to themself, by an account or by an address', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const { id: applicationId, ctx: own } = await anApplication(ctx, pair.staying)
      const { giverId } = await nameGiver(own, { ...GIVER, email: pair.leaving.email.toLowerCase(), applicationId })
      expect(await codes(ctx, pair)).toEqual(['giver'])
      await ctx.db.giver.delete({ where: { orgId_id: { orgId: ctx.org.id, id: giverId } } })
      const made = {
        orgId: ctx.org.id,
        id: newId(ctx.now),
        applicationId,
        name: 'R',
        email: pair.leaving.email.toLowerCase(),
      }
      const more = { role: 'supervisor', waiver: true, waiverAt: ctx.now, createdAt: ctx.now }
      await ctx.db.reference.create({ data: { ...made, ...more } })
      expect(await codes(ctx, pair)).toEqual(['reference'])
      await ctx.db.reference.updateMany({ where: { orgId: ctx.org.id }, data: { cancelledAt: ctx.now } })
      expect(await codes(ctx, pair)).toEqual([])
    }))

  it('one training of the catalogue counts once, and a file that is being brought in is waited for', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const { sessionId } = await aCatalogueSession(ctx)
      for (const personId of [pair.stayingId, pair.leavingId]) {
        const id = await addTraining(ctx, personId, 'Seeing the baby')
        await ctx.db.training.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { sessionId } })
      }
      expect(await codes(ctx, pair)).toEqual(['training'])
      await ctx.db.training.deleteMany({ where: { orgId: ctx.org.id, personId: pair.stayingId } })
      const file = { fileName: 'p.json', source: '', report: json({}), state: 'entering' }
      const at = { createdAt: ctx.now, updatedAt: ctx.now }
      await ctx.db.portfolioImport.create({
        data: { orgId: ctx.org.id, id: newId(ctx.now), personId: pair.leavingId, ...file, ...at },
      })
      expect(await codes(ctx, pair)).toEqual(['import'])
    }))

  it('one session of a group is one person’s once', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      const { person: giver } = await aReviewer(ctx)
      const [orgId, id] = [ctx.org.id, newId(ctx.now)]
      const heldOn = fromDay(plainDate('2026-10-14'))
      await ctx.db.rscSession.create({ data: { orgId, id, giverPersonId: giver.id, heldOn, createdAt: ctx.now } })
      for (const personId of [pair.stayingId, pair.leavingId]) {
        const named = { orgId, id: newId(ctx.now), personId, name: 'G', email: 'g@giver.test', createdAt: ctx.now }
        await ctx.db.giver.create({ data: named })
        const part = { heldOn, minutes: 60, format: 'group', mode: 'virtual', about: [], concerns: 'own-practice' }
        const kept = { competencies: [], createdAt: ctx.now, updatedAt: ctx.now }
        await ctx.db.sessionMember.create({
          data: { orgId, id: newId(ctx.now), sessionId: id, personId, giverId: named.id, ...part, ...kept },
        })
      }
      expect(await codes(ctx, pair)).toEqual(['session'])
    }))

  it('sees nothing of another association', () =>
    withCtx(async (ctx) => {
      const pair = await twice(ctx)
      await openCase(ctx, pair.staying)
      await openCase(ctx, pair.leaving)
      expect(await inAnotherOrg(ctx, ['coordinator'], (there) => obstaclesTo(there, pair))).toEqual([])
    }))
})
