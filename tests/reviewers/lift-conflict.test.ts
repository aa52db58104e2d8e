import { expect, it } from 'vitest'
import { liftConflict } from '@/lib/reviewers/commands/lift-conflict'
import { noteConflict } from '@/lib/reviewers/commands/note-conflict'
import { conflictsBetween } from '@/lib/reviewers/queries/conflicts'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aReviewer } from '../support/reviewers'

it('holds no longer, and stays on record with who lifted it', () =>
  withCtx(async (ctx, applicant) => {
    const { person, ctx: own } = await aReviewer(ctx)
    await noteConflict(own, { name: '', email: applicant.email, kind: 'friend', note: '' })
    const { id: conflictId } = await ctx.db.conflict.findFirstOrThrow({ where: { orgId: ctx.org.id } })
    expect((await conflictsBetween(ctx, [person.id], [applicant.id])).size).toBe(1)
    const { ctx: another } = await aReviewer(ctx)
    expect(await refusal(liftConflict(another, { conflictId }))).toMatchObject({ code: 'not_found' })
    await keepsTheWalls(ctx, liftConflict, { conflictId })
    const { person: officer, ctx: office } = await someone(ctx, ['coordinator'])
    await liftConflict(office, { conflictId })
    expect((await conflictsBetween(ctx, [person.id], [applicant.id])).size).toBe(0)
    const row = await ctx.db.conflict.findFirstOrThrow({ where: { orgId: ctx.org.id } })
    expect(row).toMatchObject({ liftedAt: ctx.now, liftedById: officer.id })
    expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'reviewers.conflictLifted' } })).toBe(1)
    expect(await refusal(liftConflict(own, { conflictId }))).toMatchObject({ code: 'conflict' })
  }))
