import { expect, it } from 'vitest'
import { recordErasure } from '@/lib/portfolio/commands/record-erasure'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aDocument, recorded } from '../support/ledger'

it('remembers once, by a job only, when the file of a document was deleted', () =>
  withCtx(async (ctx, person) => {
    const documentId = await aDocument(ctx, person.id)
    const erased = async () =>
      (await ctx.db.document.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: documentId } } }))?.erasedAt
    expect((await refusal(recordErasure(ctx, { documentId }))).code).toBe('forbidden')
    await inAnotherOrg(ctx, [], (other) => recordErasure(systemFor(other), { documentId }))
    expect(await erased()).toBeNull()
    await recordErasure(systemFor(ctx), { documentId })
    await recordErasure(systemFor({ ...ctx, now: new Date('2027-01-01') }), { documentId })
    expect(await erased()).toEqual(ctx.now)
    expect(await recorded(ctx, 'portfolio.documentErased')).toBe(1)
  }))
