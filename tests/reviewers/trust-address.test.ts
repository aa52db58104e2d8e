import { expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { trustAddress } from '@/lib/reviewers/commands/trust-address'
import { ownAvailability } from '@/lib/reviewers/queries/reviewer'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aReviewer } from '../support/reviewers'

async function unreached(ctx: Ctx) {
  const made = await aReviewer(ctx)
  const where = { orgId_personId: { orgId: ctx.org.id, personId: made.person.id } }
  await ctx.db.reviewer.update({ where, data: { unreachedEmail: made.person.email.toLowerCase() } })
  return made
}

const unfit = async (own: Ctx) => (await ownAvailability(own)).member.unfit

it('gives something to read to an address that takes letters again; said twice, it is remembered once', () =>
  withCtx(async (ctx) => {
    const { ctx: own, person } = await unreached(ctx)
    expect(await unfit(own)).toEqual(['unreached'])
    for (const _ of [1, 2]) {
      expect(await trustAddress(own, {})).toEqual({ next: `/${ctx.org.slug}/reviews/availability?done=trusted` })
    }
    expect(await unfit(own)).toEqual([])
    const trail = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'reviewers.addressTrusted' } })
    expect(trail.map(({ detail }) => detail)).toEqual([{ name: person.name, email: person.email.toLowerCase() }])
  }))

it('is the reviewer’s or the office’s', () =>
  withCtx(async (ctx) => {
    const { ctx: own, person } = await unreached(ctx)
    const { ctx: another } = await aReviewer(ctx)
    const input = { personId: person.id }
    expect(await refusal(trustAddress(another, input))).toMatchObject({ code: 'not_found' })
    await keepsTheWalls(ctx, trustAddress, input)
    const { ctx: office } = await someone(ctx, ['coordinator'])
    expect(await trustAddress(office, input)).toEqual({
      next: `/${ctx.org.slug}/office/reviewers/${person.id}?done=trusted`,
    })
    expect(await unfit(own)).toEqual([])
  }))
