import { describe, expect, it } from 'vitest'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { pairDocuments } from '@/lib/portfolio/commands/pair-documents'
import { removeDocument } from '@/lib/portfolio/commands/remove-document'
import { documentsByEntry, documentsOf, evidenceFor } from '@/lib/portfolio/queries/documents'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aDocument, aReadApplication, aTraining, recorded } from '../support/ledger'

describe('pairDocuments', () => {
  it('shows a translation right behind its original wherever that is read', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      const original = await aDocument(ctx, person.id, { name: 'diploma.pdf' })
      const other = await aDocument(ctx, person.id, { name: 'other.pdf' })
      const translation = await aDocument(ctx, person.id, { name: 'diploma-en.pdf' })
      for (const documentId of [original, other]) {
        await attachDocument(own, { applicationId: id, documentId, kind: 'training', entryId })
      }
      const pair = { applicationId: id, documentId: translation, translationOfId: original }
      await keepsTheWalls(own, pairDocuments, pair, ['coordinator'])
      await pairDocuments(own, pair)
      await pairDocuments(own, pair)
      const names = ['diploma.pdf', 'diploma-en.pdf', 'other.pdf']
      const evidence = await evidenceFor(own, { kind: 'training', entryId })
      expect(evidence.map(({ name, attachmentId }) => [name, attachmentId !== null])).toEqual([
        ['diploma.pdf', true],
        ['diploma-en.pdf', false],
        ['other.pdf', true],
      ])
      const seen = documentsByEntry(await documentsOf(own, person.id))
        .get(entryId)
        ?.map(({ name }) => name)
      expect(seen?.toSorted()).toEqual(names.toSorted())
      expect(seen?.indexOf('diploma-en.pdf')).toBe((seen?.indexOf('diploma.pdf') ?? 0) + 1)
      expect(await recorded(ctx, 'portfolio.documentPaired')).toBe(1)

      await removeDocument(own, { applicationId: id, documentId: original })
      expect((await documentsOf(own, person.id)).map(({ translationOfId }) => translationOfId)).toEqual([null, null])
    }))

  it('makes no chains, and pairs nothing of somebody else', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const [a, b, c] = [
        await aDocument(ctx, person.id),
        await aDocument(ctx, person.id),
        await aDocument(ctx, person.id),
      ]
      const pair = (documentId: string, translationOfId: string) =>
        pairDocuments(own, { applicationId: id, documentId, translationOfId })
      await pair(b, a)
      for (const wrong of [pair(a, a), pair(c, b), pair(a, c)]) {
        expect((await refusal(wrong)).fields).toEqual({ translationOfId: ['ledger.pair.chain'] })
      }
      const { person: stranger } = await someone(ctx)
      const theirs = await aDocument(ctx, stranger.id)
      expect((await refusal(pair(c, theirs))).code).toBe('not_found')
      await aReadApplication(ctx, id)
      expect((await refusal(pair(c, a))).code).toBe('closed')
    }))
})
