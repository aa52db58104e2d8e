import { describe, expect, it } from 'vitest'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { removeDocument } from '@/lib/portfolio/commands/remove-document'
import { documentFile, documentsOf, evidenceFor } from '@/lib/portfolio/queries/documents'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aDocument, aReadApplication, aTraining, recorded } from '../support/ledger'

describe('removeDocument', () => {
  it('takes it off its entries and out of sight', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      const documentId = await aDocument(ctx, person.id)
      await attachDocument(own, { applicationId: id, documentId, kind: 'training', entryId })
      await keepsTheWalls(own, removeDocument, { applicationId: id, documentId }, ['coordinator'])
      await removeDocument(own, { applicationId: id, documentId })
      expect(await documentsOf(own, person.id)).toEqual([])
      expect(await evidenceFor(own, { kind: 'training', entryId })).toEqual([])
      expect((await refusal(documentFile(own, documentId))).code).toBe('not_found')
      expect(await recorded(ctx, 'portfolio.documentRemoved')).toBe(1)
    }))

  it('leaves evidence that somebody reads', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      const documentId = await aDocument(ctx, person.id)
      await attachDocument(own, { applicationId: id, documentId, kind: 'training', entryId })
      await aReadApplication(ctx, id)
      expect((await refusal(removeDocument(own, { applicationId: id, documentId }))).code).toBe('closed')
    }))
})
