import { expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { handOverCases } from '@/lib/review/commands/hand-over-cases'
import { inAnotherOrg, someone, withCtx } from '../support/actors'
import { aSubmitted, trailOf } from '../support/review'

it('moves open cases to a colleague, leaves those they are tied to, and does not touch what is over', () =>
  withCtx(async (ctx) => {
    const { person: from } = await someone(ctx, ['coordinator'])
    const { person: to } = await someone(ctx, ['coordinator'])
    const [moves, tied, over] = [await aSubmitted(ctx), await aSubmitted(ctx), await aSubmitted(ctx)]
    for (const { id, office } of [moves, tied, over]) {
      await assignCoordinator(office, { applicationId: id, coordinatorId: from.id })
    }
    await withdrawApplication(over.ctx, { applicationId: over.id })
    const said = { personId: to.id, otherId: tied.person.id, kind: 'friend', declaredById: to.id, declaredAt: ctx.now }
    await ctx.db.conflict.create({ data: { orgId: ctx.org.id, id: newId(ctx.now), ...said } })

    const ids = [moves.id, tied.id, over.id]
    const held = async () => {
      const rows = await ctx.db.application.findMany({ where: { orgId: ctx.org.id, id: { in: ids } } })
      return ids.map((id) => rows.find((row) => row.id === id)?.coordinatorId)
    }
    await inAnotherOrg(ctx, ['admin'], async (other) => {
      expect(await handOverCases(other, { from, toId: null })).toEqual({ moved: 0, freed: 0 })
    })
    expect(await handOverCases(moves.office, { from, toId: to.id })).toEqual({ moved: 1, freed: 1 })
    expect(await held()).toEqual([to.id, null, from.id])
    expect(await trailOf(ctx, tied.id)).toContain('review.coordinatorUnassigned')
    expect(await trailOf(ctx, over.id)).not.toContain('review.coordinatorUnassigned')
    expect(await handOverCases(moves.office, { from, toId: to.id })).toEqual({ moved: 0, freed: 0 })
  }))
