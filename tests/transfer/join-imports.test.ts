import { expect, it } from 'vitest'
import { joinImports } from '@/lib/transfer/commands/join-imports'
import { ctxFor, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { twice } from '../support/joining'
import { anUpload } from '../support/transfer'

it('joinImports: a spreadsheet that waits for its owner goes over', () =>
  withCtx(async (ctx) => {
    const { leaving, stayingId, leavingId } = await twice(ctx)
    const { id: applicationId } = await anApplication(ctx, leaving)
    const id = await anUpload(ctxFor(ctx, leaving), { applicationId })
    await joinImports(ctx, { stayingId, leavingId })
    const where = { orgId_id: { orgId: ctx.org.id, id } }
    expect((await ctx.db.import.findUniqueOrThrow({ where })).personId).toBe(stayingId)
  }))
