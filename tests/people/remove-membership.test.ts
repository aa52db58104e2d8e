import { describe, expect, it } from 'vitest'
import { removeMembership } from '@/lib/people/commands/remove-membership'
import { membershipsOf } from '@/lib/people/queries/own'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aDocument, aMembership, aReadApplication, recorded } from '../support/ledger'

describe('removeMembership', () => {
  it('takes the period and its ties, leaves the document, remembers', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aMembership(own, id)
      const documentId = await aDocument(ctx, person.id)
      await attachDocument(own, { applicationId: id, documentId, kind: 'membership', entryId })
      await removeMembership(own, { applicationId: id, entryId })
      expect(await membershipsOf(own, person.id)).toEqual([])
      expect(await ctx.db.document.count({ where: { orgId: ctx.org.id, removedAt: null } })).toBe(1)
      expect(await recorded(ctx, 'people.membershipRemoved')).toBe(1)
    }))

  it('leaves what somebody reads, and what is not one’s own', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aMembership(own, id)
      await keepsTheWalls(own, removeMembership, { applicationId: id, entryId }, ['coordinator'])
      await aReadApplication(ctx, id)
      expect((await refusal(removeMembership(own, { applicationId: id, entryId }))).code).toBe('closed')
    }))
})
