import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { removeFile } from '@/lib/storage/storage'
import { commitImport } from '@/lib/transfer/commands/commit-import'
import { startCheck } from '@/lib/transfer/commands/match-columns'
import { carryOut, noteProgress } from '@/lib/transfer/jobs'
import { importRow } from '@/lib/transfer/queries/open-import'
import { perform } from '@/lib/worker/tasks'
import { inLasting, lastingOrg, postOffice } from '../mail/outbox'
import { ctxFor } from '../support/actors'
import { anApplication, aPerson } from '../support/builders'
import { aReadApplication } from '../support/ledger'
import { anUpload } from '../support/transfer'
import { NOW, ORIGIN } from '../support/world'

const many = (count: number) =>
  `Title,Provider,Completed on,Hours,Ages\n${Array.from({ length: count }, (_, at) => `T${at},P,2025-03-04,1,IMH\n`).join('')}`

/** An import of somebody in an association that stays, about to be checked. */
async function anImport(content: string) {
  const org = await lastingOrg()
  const within = <T>(work: (ctx: Ctx) => Promise<T>) => inLasting(org, work)
  const made = await within(async (ctx) => {
    const person = await aPerson(ctx)
    const { id: applicationId, ctx: own } = await anApplication(ctx, person)
    const importId = await anUpload(own, { applicationId, content })
    await startCheck(own, await importRow(own, importId))
    return { person, applicationId, importId }
  })
  const asOwner = <T>(work: (ctx: Ctx) => Promise<T>) => within((ctx) => work(ctxFor(ctx, made.person)))
  const job = () =>
    perform(
      'transfer.carryOut',
      { orgId: org.id, importId: made.importId },
      { clock: () => new Date(NOW.getTime() + 1000), origin: ORIGIN, postman: postOffice().postman, lastTry: false },
    )
  const seen = () =>
    within(async (ctx) => ({
      ...(await importRow(ctx, made.importId)),
      entries: await ctx.db.training.count({ where: { orgId: org.id } }),
    }))
  const commit = () => asOwner((ctx) => commitImport(ctx, { ...made, keepTwins: 'leave' }))
  return { ...made, org, within, job, seen, commit }
}

describe('an import in the background', () => {
  it('checks without leaving a row, then enters them all; the file goes', async () => {
    const { job, seen, commit } = await anImport(many(3))
    await job()
    expect(await seen()).toMatchObject({ state: 'checked', good: 3, bad: 0, entries: 0 })
    await commit()
    await job()
    expect(await seen()).toMatchObject({ state: 'done', good: 3, entries: 3, storageKey: null })
    await job()
    expect(await seen()).toMatchObject({ state: 'done', entries: 3 })
  })

  it('enters once when two workers take it at the same moment', async () => {
    const { job, seen, commit } = await anImport(many(40))
    await job()
    await commit()
    await Promise.all([job(), job()])
    expect(await seen()).toMatchObject({ state: 'done', good: 40, entries: 40 })
  })

  it('leaves nothing behind when it breaks in the middle, says so, and can be tried again', async () => {
    const { within, importId, job, seen, commit } = await anImport(many(1200))
    await job()
    await commit()
    let told = 0
    const onward = async () => {
      told += 1
      if (told === 4) throw new Error('the power went')
    }
    await expect(carryOut(importId, { within, onward })).rejects.toThrow('the power went')
    expect(await seen()).toMatchObject({ state: 'failed', entries: 0 })
    const { storageKey } = await seen()
    expect(storageKey).not.toBeNull()
  })

  it('says it when nothing may be added any more', async () => {
    const { within, applicationId, job, seen, commit } = await anImport(many(2))
    await job()
    await commit()
    await within((ctx) => aReadApplication(ctx, applicationId))
    await job()
    expect(await seen()).toMatchObject({ state: 'failed', entries: 0, notes: { refused: 'portfolio.no.beingRead' } })
  })

  it('asks for the file again when it is no longer there', async () => {
    const { org, job, seen } = await anImport(many(2))
    const { storageKey } = await seen()
    await removeFile({ org }, storageKey ?? '')
    await job()
    expect(await seen()).toMatchObject({ state: 'failed', notes: { refused: 'transfer.no.fileGone' } })
  })

  it('lets others see how far ten thousand rows are, while none of the rows is to be seen', async () => {
    const { within, importId, seen, commit, job } = await anImport(many(10_000))
    await job()
    await commit()
    const steps: { done: number; entries: number }[] = []
    const onward = async (done: number) => {
      await within((ctx) => noteProgress(ctx, importId, done))
      const { entries, ...row } = await seen()
      steps.push({ done: row.done, entries })
    }
    await carryOut(importId, { within, onward })
    expect(steps.length).toBeGreaterThan(20)
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b))
    expect(steps.every(({ entries }) => entries === 0)).toBe(true)
    expect(await seen()).toMatchObject({ state: 'done', entries: 10_000, done: 10_000 })
  })
})
