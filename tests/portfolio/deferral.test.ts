import { expect, it } from 'vitest'
import { minutes } from '@/lib/core/minutes'
import { reopenApplication } from '@/lib/portfolio/commands/reopen-application'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { withCtx } from '../support/actors'
import { aCase, addTraining } from '../support/review'

it('what a deferral asked for is the applicant’s list for coming back, and ticks itself off', () =>
  withCtx(async (ctx) => {
    const { id, office, person, ctx: own } = await aCase(ctx)
    const orgId = ctx.org.id
    const { competencies } = await ctx.db.training.findFirstOrThrow({ where: { orgId, personId: person.id } })
    await ctx.db.training.deleteMany({ where: { orgId, personId: person.id } })
    const reasons = [
      { requirement: 'training.total', reason: 'not-enough' as const, todo: 'Thirty more hours.' },
      { requirement: 'references', reason: 'too-little-said' as const, todo: '' },
      { requirement: '', reason: 'other' as const, todo: 'Write to us.' },
    ]
    await recordDecision(office, { applicationId: id, act: 'defer', feedback: 'Soon.', seen: '', reasons })
    const states = async () => (await applicationHome(own, id)).deferral?.tasks.map(({ state }) => state)
    expect((await applicationHome(own, id)).deferral).toMatchObject({
      feedback: 'Soon.',
      tasks: [
        { ...reasons[0], section: 'training', state: 'open' },
        { ...reasons[1], section: 'references', state: 'open' },
        { ...reasons[2], section: null, state: 'yours' },
      ],
    })
    await reopenApplication(own, { applicationId: id })
    expect(await states()).toEqual(['open', 'open', 'yours'])
    const added = await addTraining(ctx, person.id, 'A long training')
    expect(await states()).toEqual(['open', 'open', 'yours'])
    await ctx.db.training.update({
      where: { orgId_id: { orgId, id: added } },
      data: { minutes: minutes(200 * 60), competencies },
    })
    expect(await states()).toEqual(['done', 'open', 'yours'])
  }))
