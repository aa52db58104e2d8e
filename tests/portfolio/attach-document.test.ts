import { describe, expect, it } from 'vitest'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { documentsOf } from '@/lib/portfolio/queries/documents'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aDocument, aMembership, aReadApplication, aTraining, recorded } from '../support/ledger'

describe('attachDocument', () => {
  it('ties a document to one entry, once', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aMembership(own, id)
      const documentId = await aDocument(ctx, person.id)
      const input = { applicationId: id, documentId, kind: 'membership', entryId } as const
      const { attachmentId } = await attachDocument(own, input)
      expect(await attachDocument(own, input)).toEqual({ attachmentId })
      const [row] = await documentsOf(own, person.id)
      expect(row?.ties).toEqual([{ attachmentId, kind: 'membership', entryId }])
      expect(await recorded(ctx, 'portfolio.documentAttached')).toBe(1)
      await keepsTheWalls(own, attachDocument, input, ['coordinator'])
    }))

  it('never ties somebody else’s document, nor to what somebody reads', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      const other = await someone(ctx)
      const to = { applicationId: id, kind: 'training', entryId } as const
      const theirs = await aDocument(ctx, other.person.id)
      expect((await refusal(attachDocument(own, { ...to, documentId: theirs }))).code).toBe('not_found')
      const mine = await aDocument(ctx, person.id)
      await aReadApplication(ctx, id)
      expect((await refusal(attachDocument(own, { ...to, documentId: mine }))).code).toBe('closed')
    }))
})
