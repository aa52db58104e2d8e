import { expect, it } from 'vitest'
import { addTeam } from '@/lib/reviewers/commands/add-team'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { addReader, aReading, readerCtx } from '../support/readings'
import { aReviewer } from '../support/reviewers'

it('is noted once, however it is written', () =>
  withCtx(async (ctx) => {
    const { person, ctx: own } = await aReviewer(ctx)
    expect(await addTeam(own, { name: 'Blue Ridge Early Start, Inc.' })).toEqual({
      next: `/${ctx.org.slug}/reviews/availability?done=team`,
    })
    const again = await refusal(addTeam(own, { name: 'the BLUE RIDGE early start' }))
    expect(again.fields).toEqual({ name: ['pool.error.teamAlready'] })
    const none = await refusal(addTeam(own, { name: 'Self-employed' }))
    expect(none.fields).toEqual({ name: ['pool.error.teamNone'] })
    const { ctx: office } = await someone(ctx, ['coordinator'])
    await addTeam(office, { personId: person.id, name: 'Head Start' })
    expect(await ctx.db.reviewerTeam.count({ where: { orgId: ctx.org.id, personId: person.id } })).toBe(2)
    expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'reviewers.teamAdded' } })).toBe(2)
  }))

it('ends what they read of somebody who works there, and only that', () =>
  withCtx(async (ctx) => {
    const read = await aReading(ctx)
    const employer = await ctx.db.work.findFirstOrThrow({ where: { orgId: ctx.org.id, personId: read.person.id } })
    await addTeam(readerCtx(ctx, read, 0), { name: 'Somewhere else entirely' })
    const at = { orgId: ctx.org.id, applicationId: read.id }
    expect(await ctx.db.review.count({ where: { ...at, declinedAt: null } })).toBe(2)
    const { next } = await addTeam(readerCtx(ctx, read, 0), { name: employer.employer.toUpperCase() })
    expect(next).toContain('done=conflictSetAside')
    const rows = await ctx.db.review.findMany({ where: at, orderBy: { id: 'asc' } })
    expect(rows.map((row) => row.declinedAt !== null)).toEqual([true, false])
  }))

it('by the office takes away what is not in, and leaves what is', () =>
  withCtx(async (ctx) => {
    const read = await aReading(ctx)
    const third = await addReader(ctx, read)
    const employer = await ctx.db.work.findFirstOrThrow({ where: { orgId: ctx.org.id, personId: read.person.id } })
    await addTeam(read.office, { personId: read.readers[2]?.person.id, name: employer.employer })
    const row = await ctx.db.review.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: third } } })
    expect(row).toMatchObject({ removedById: read.coordinator.id, declinedAt: null })
    expect(await ctx.db.review.count({ where: { orgId: ctx.org.id, applicationId: read.id, removedAt: null } })).toBe(2)
  }))

it('is the reviewer’s or the office’s', () =>
  withCtx(async (ctx) => {
    const { person } = await aReviewer(ctx)
    const input = { personId: person.id, name: 'Head Start' }
    const { ctx: another } = await aReviewer(ctx)
    expect(await refusal(addTeam(another, input))).toMatchObject({ code: 'not_found' })
    await keepsTheWalls(ctx, addTeam, input)
  }))
