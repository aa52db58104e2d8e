import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { importPortfolio } from '@/lib/transfer/commands/import-portfolio'
import { uploadPortfolio } from '@/lib/transfer/commands/upload-portfolio'
import { carryOutPortfolio, notePortfolioProgress } from '@/lib/transfer/jobs'
import { trialRow } from '@/lib/transfer/queries/portfolio-import'
import { perform } from '@/lib/worker/tasks'
import { inLasting, lastingOrg, postOffice } from '../mail/outbox'
import { ctxFor } from '../support/actors'
import { aPerson } from '../support/builders'
import { aPortfolio, taken } from '../support/exchange'
import { NOW, ORIGIN } from '../support/world'

const schools = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: `e${at}`, level: 'bachelor', field: `Field ${at}`, institution: 'State University' },
    completedOn: '2018-05-12',
  }))

/** A portfolio of somebody in an association that stays, about to be tried. */
async function aPortfolioAtWork(more: Record<string, unknown> = {}) {
  const org = await lastingOrg()
  const within = <T>(work: (ctx: Ctx) => Promise<T>) => inLasting(org, work)
  const made = await within(async (ctx) => {
    const person = await aPerson(ctx)
    const own = ctxFor(ctx, person)
    const file = await taken(own, JSON.stringify(aPortfolio(more)))
    return { person, importId: (await uploadPortfolio(own, { applicationId: null, file })).id }
  })
  const { importId, person } = made
  const run = { clock: () => new Date(NOW.getTime() + 1000), origin: ORIGIN, postman: postOffice().postman }
  const job = () => perform('transfer.carryOutPortfolio', { orgId: org.id, importId }, { ...run, lastTry: false })
  const seen = () =>
    within(async (ctx) => ({
      ...(await trialRow(ctx, importId)),
      held: await ctx.db.education.count({ where: { orgId: org.id } }),
    }))
  const enter = () => within((ctx) => importPortfolio(ctxFor(ctx, person), { importId }))
  return { within, importId, job, seen, enter }
}

describe('a portfolio in the background', () => {
  it('is tried without leaving an entry, then entered; two workers at once enter it once', async () => {
    const { job, seen, enter } = await aPortfolioAtWork()
    await job()
    expect(await seen()).toMatchObject({ state: 'checked', held: 0, report: { added: { education: 1 } } })
    await enter()
    await Promise.all([job(), job()])
    expect(await seen()).toMatchObject({ state: 'done', held: 1, done: 3, source: '' })
    await job()
    expect(await seen()).toMatchObject({ state: 'done', held: 1 })
  })

  it('lets others see how far it is, while none of its entries is to be seen', async () => {
    const { within, importId, job, seen, enter } = await aPortfolioAtWork({ education: schools(60) })
    await job()
    await enter()
    const steps: { done: number; held: number }[] = []
    const onward = async (done: number) => {
      await within((ctx) => notePortfolioProgress(ctx, importId, done))
      const { held, ...row } = await seen()
      steps.push({ done: row.done, held })
    }
    await carryOutPortfolio(importId, { within, onward })
    expect(steps.map(({ done }) => done)).toEqual([...Array(62).keys()].map((at) => at + 1))
    expect(steps.every(({ held }) => held === 0)).toBe(true)
    expect(await seen()).toMatchObject({ state: 'done', held: 60 })
  })

  it('leaves nothing behind when it breaks in the middle, says so, and can be tried again', async () => {
    const { within, importId, job, seen, enter } = await aPortfolioAtWork()
    await job()
    await enter()
    const onward = (done: number) => (done === 3 ? Promise.reject(new Error('the power went')) : Promise.resolve())
    await expect(carryOutPortfolio(importId, { within, onward })).rejects.toThrow('the power went')
    expect(await seen()).toMatchObject({ state: 'failed', held: 0, refused: null })
    expect((await seen()).source).not.toBe('')
  })
})
