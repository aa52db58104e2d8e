import { describe, expect, it } from 'vitest'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { CHUNK, carryOutBulk, type Within } from '@/lib/bulk/jobs'
import type { Ctx } from '@/lib/ctx/ctx'
import { perform } from '@/lib/worker/tasks'
import { inLasting, lastingOrg, postOffice } from '../mail/outbox'
import { ctxFor } from '../support/actors'
import { aPerson } from '../support/builders'
import { aDesk, picked, prepared, resultsOf, stateOfAct } from '../support/bulk'
import { asked } from '../support/transfer'
import { NOW, ORIGIN } from '../support/world'

/** An act on cases of an association that stays, started. */
async function aStarted(count: number) {
  const org = await lastingOrg()
  const within: Within = (work) => inLasting(org, work)
  const made = await within(async (ctx) => {
    const person = await aPerson(ctx, { roles: ['coordinator'] })
    const office = ctxFor(ctx, person, ['coordinator'])
    const cases = await aDesk(ctx, count)
    const actId = await prepared(office, { kind: 'assign', picked: picked(cases), coordinatorId: person.id })
    await startBulk(office, { actId })
    return { person, actId }
  })
  const run = { clock: () => NOW, origin: ORIGIN, postman: postOffice().postman, lastTry: false }
  const job = () => perform('bulk.carryOut', { orgId: org.id, actId: made.actId }, run)
  const seen = () =>
    within(async (ctx: Ctx) => {
      const results = await resultsOf(ctx, made.actId)
      const done = { orgId: org.id, name: 'review.coordinatorAssigned' }
      return {
        state: await stateOfAct(ctx, made.actId),
        done: results.filter(({ state }) => state === 'done').length,
        waiting: results.filter(({ state }) => state === 'waiting').length,
        acts: await ctx.db.auditEntry.count({ where: done }),
        asked: (await asked(ctx, 'bulk.carryOut')).length,
      }
    })
  return { ...made, org, within, job, seen }
}

describe('an act on many cases in the background', () => {
  it('goes on where it was killed, and does each case once', async () => {
    const { actId, within, job, seen } = await aStarted(12)
    let steps = 0
    const dying: Within = (work) => {
      steps += 1
      if (steps >= 6) throw new Error('the power went')
      return within(work)
    }
    await expect(carryOutBulk(actId, dying)).rejects.toThrow('the power went')
    expect(await seen()).toMatchObject({ state: 'running', done: 4, waiting: 8, acts: 4 })
    await job()
    expect(await seen()).toMatchObject({ state: 'done', done: 12, waiting: 0, acts: 12 })
    await job()
    expect(await seen()).toMatchObject({ state: 'done', done: 12, acts: 12 })
  })

  it('does each case once when two workers take it at the same moment', async () => {
    const { job, seen } = await aStarted(20)
    await Promise.all([job(), job()])
    await job()
    expect(await seen()).toMatchObject({ state: 'done', done: 20, acts: 20 })
  })

  it('leaves the queue to others between two stretches, and asks for the next one', async () => {
    const { job, seen } = await aStarted(CHUNK + 5)
    await job()
    expect(await seen()).toMatchObject({ state: 'running', done: CHUNK, waiting: 5, asked: 1 })
    await job()
    expect(await seen()).toMatchObject({ state: 'done', done: CHUNK + 5 })
  })

  it('notes an accident at its case, does the others, and tells us', async () => {
    const { actId, within, seen } = await aStarted(3)
    const [first] = await within((ctx) => ctx.db.bulkItem.findMany({ where: { actId }, orderBy: { position: 'asc' } }))
    let steps = 0
    const clumsy: Within = (work) => {
      steps += 1
      if (steps === 2 || steps === 3) throw new Error('a slip')
      return within(work)
    }
    await expect(carryOutBulk(actId, clumsy)).rejects.toThrow('a slip')
    expect(await seen()).toMatchObject({ state: 'done', done: 2, waiting: 0 })
    const item = await within((ctx) =>
      ctx.db.bulkItem.findFirst({ where: { actId, applicationId: first?.applicationId } }),
    )
    expect([item?.state, item?.why]).toEqual(['failed', 'bulk.why.accident'])
  })
})
