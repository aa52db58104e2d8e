import { describe, expect, it } from 'vitest'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { removeWork } from '@/lib/portfolio/commands/remove-work'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aDocument, aReadApplication, aWork, recorded } from '../support/ledger'

describe('removeWork', () => {
  it('takes the entry and its ties, leaves the document, remembers', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aWork(own, id)
      const documentId = await aDocument(ctx, person.id)
      await attachDocument(own, { applicationId: id, documentId, kind: 'work', entryId })
      const answer = await removeWork(own, { applicationId: id, entryId })
      expect(answer.next).toBe(`/${ctx.org.slug}/applications/${id}/work?removed=1`)
      const where = { orgId: ctx.org.id }
      expect(await ctx.db.work.count({ where })).toBe(0)
      expect(await ctx.db.attachment.count({ where })).toBe(0)
      expect(await ctx.db.document.count({ where: { ...where, removedAt: null } })).toBe(1)
      expect(await recorded(ctx, 'portfolio.workRemoved')).toBe(1)
    }))

  it('leaves what somebody reads, and what is not one’s own', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aWork(own, id)
      await keepsTheWalls(own, removeWork, { applicationId: id, entryId }, ['coordinator'])
      await aReadApplication(ctx, id)
      expect((await refusal(removeWork(own, { applicationId: id, entryId }))).code).toBe('closed')
      expect(await ctx.db.work.count({ where: { orgId: ctx.org.id } })).toBe(1)
    }))
})
