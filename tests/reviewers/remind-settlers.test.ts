import { expect, it } from 'vitest'
import { remindSettlers } from '@/lib/reviewers/commands/remind-settlers'
import { refusal, systemFor, withCtx } from '../support/actors'
import { aDispute, readerCtx } from '../support/readings'
import { lettersTo } from '../support/review'

const later = <C extends { now: Date }>(ctx: C, days: number): C => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 86_400_000),
})

it('reminds both readers once a step that they still differ, and nobody once it is over', () =>
  withCtx(async (ctx) => {
    const read = await aDispute(ctx)
    const step = { applicationId: read.id, days: 5 }
    await remindSettlers(systemFor(later(ctx, 4)), step)
    for (const {
      person: { id },
    } of read.readers)
      expect(await lettersTo(ctx, id)).toEqual(['readers-differ'])
    for (let twice = 0; twice < 2; twice++) await remindSettlers(systemFor(later(ctx, 5)), step)
    for (const {
      person: { id },
    } of read.readers)
      expect(await lettersTo(ctx, id)).toEqual(['readers-differ', 'settling-reminder'])
    const row = { orgId: ctx.org.id, kind: 'settling', subjectId: read.id }
    await ctx.db.wait.update({ where: { orgId_kind_subjectId: row }, data: { stoppedAt: ctx.now } })
    await remindSettlers(systemFor(later(ctx, 6)), { ...step, days: 6 })
    expect(await lettersTo(ctx, read.readers[0]?.person.id ?? '')).toHaveLength(2)
    expect((await refusal(remindSettlers(readerCtx(ctx, read, 0), step))).code).toBe('not_found')
  }))
