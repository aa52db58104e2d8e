import { expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import { joinEndorsements } from '@/lib/register/commands/join-endorsements'
import { withCtx } from '../support/actors'
import { twice } from '../support/joining'
import { anEndorsement } from '../support/rsc'

it('joinEndorsements moves them with their numbers, under one name in the register', () =>
  withCtx(async (ctx) => {
    const { staying, stayingId, leavingId } = await twice(ctx)
    const id = await anEndorsement(ctx, leavingId, { category: 'IFS', addOn: 'ERS', listed: false })
    const at = { orgId_id: { orgId: ctx.org.id as OrgId, id } }
    const { number } = await ctx.db.endorsement.findUniqueOrThrow({ where: at })
    await joinEndorsements(ctx, { stayingId, leavingId })
    expect(await ctx.db.endorsement.findUniqueOrThrow({ where: at })).toMatchObject({
      personId: stayingId,
      number,
      publicName: staying.name,
      listed: false,
      status: 'active',
    })
  }))
