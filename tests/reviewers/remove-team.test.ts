import { expect, it } from 'vitest'
import { addTeam } from '@/lib/reviewers/commands/add-team'
import { removeTeam } from '@/lib/reviewers/commands/remove-team'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aReviewer } from '../support/reviewers'

it('takes a team off the list, once; it is the reviewer’s or the office’s', () =>
  withCtx(async (ctx) => {
    const { ctx: own } = await aReviewer(ctx)
    await addTeam(own, { name: 'Head Start' })
    const { id: teamId } = await ctx.db.reviewerTeam.findFirstOrThrow({ where: { orgId: ctx.org.id } })
    const { ctx: another } = await aReviewer(ctx)
    expect(await refusal(removeTeam(another, { teamId }))).toMatchObject({ code: 'not_found' })
    await keepsTheWalls(ctx, removeTeam, { teamId })
    await removeTeam(own, { teamId })
    expect(await ctx.db.reviewerTeam.count({ where: { orgId: ctx.org.id } })).toBe(0)
    const [entry] = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'reviewers.teamRemoved' } })
    expect(entry?.detail).toMatchObject({ team: 'Head Start' })
    expect(await refusal(removeTeam(own, { teamId }))).toMatchObject({ code: 'not_found' })
  }))
