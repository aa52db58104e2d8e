import { describe, expect, it } from 'vitest'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { detachDocument } from '@/lib/portfolio/commands/detach-document'
import { documentsOf, evidenceFor } from '@/lib/portfolio/queries/documents'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aDocument, aReadApplication, aTraining, recorded } from '../support/ledger'

describe('detachDocument', () => {
  it('unties a document and leaves it where it was', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      const documentId = await aDocument(ctx, person.id)
      const { attachmentId } = await attachDocument(own, { applicationId: id, documentId, kind: 'training', entryId })
      await keepsTheWalls(own, detachDocument, { applicationId: id, attachmentId }, ['coordinator'])
      await detachDocument(own, { applicationId: id, attachmentId })
      expect(await evidenceFor(own, { kind: 'training', entryId })).toEqual([])
      expect(await documentsOf(own, person.id)).toHaveLength(1)
      expect(await recorded(ctx, 'portfolio.documentDetached')).toBe(1)
    }))

  it('leaves evidence that somebody reads', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      const documentId = await aDocument(ctx, person.id)
      const { attachmentId } = await attachDocument(own, { applicationId: id, documentId, kind: 'training', entryId })
      await aReadApplication(ctx, id)
      expect((await refusal(detachDocument(own, { applicationId: id, attachmentId }))).code).toBe('closed')
    }))
})
