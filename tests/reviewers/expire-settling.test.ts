import { expect, it } from 'vitest'
import { expireSettling } from '@/lib/reviewers/commands/expire-settling'
import { refusal, systemFor, withCtx } from '../support/actors'
import { aDispute, readerCtx } from '../support/readings'
import { lettersTo, trailOf } from '../support/review'

it('gives the case back to the coordinator when the readers have not settled in time; run twice, once', () =>
  withCtx(async (ctx) => {
    const read = await aDispute(ctx)
    const input = { applicationId: read.id }
    await expireSettling(systemFor(ctx), input)
    expect(await lettersTo(ctx, read.coordinator.id)).toEqual([])
    const after = systemFor({ ...ctx, now: new Date(ctx.now.getTime() + 22 * 86_400_000) })
    for (let twice = 0; twice < 2; twice++) await expireSettling(after, input)
    expect(await lettersTo(ctx, read.coordinator.id)).toEqual(['reading-handed-over'])
    expect(await trailOf(ctx, read.id)).toContain('reviewers.settlingExpired')
    const where = { orgId_id: { orgId: ctx.org.id, id: read.id } }
    expect((await ctx.db.application.findUniqueOrThrow({ where })).turn).toBe('coordinator')
    expect((await refusal(expireSettling(readerCtx(ctx, read, 0), input))).code).toBe('not_found')
  }))
