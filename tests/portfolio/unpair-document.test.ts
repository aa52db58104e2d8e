import { expect, it } from 'vitest'
import { pairDocuments } from '@/lib/portfolio/commands/pair-documents'
import { unpairDocument } from '@/lib/portfolio/commands/unpair-document'
import { documentsOf } from '@/lib/portfolio/queries/documents'
import { keepsTheWalls, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aDocument, recorded } from '../support/ledger'

it('takes a pair apart once; both documents stay', () =>
  withCtx(async (ctx, person) => {
    const { id: applicationId, ctx: own } = await anApplication(ctx, person)
    const [original, documentId] = [await aDocument(ctx, person.id), await aDocument(ctx, person.id)]
    await pairDocuments(own, { applicationId, documentId, translationOfId: original })
    await keepsTheWalls(own, unpairDocument, { applicationId, documentId }, ['coordinator'])
    await unpairDocument(own, { applicationId, documentId })
    await unpairDocument(own, { applicationId, documentId })
    expect((await documentsOf(own, person.id)).map((one) => one.translationOfId)).toEqual([null, null])
    expect(await recorded(ctx, 'portfolio.documentUnpaired')).toBe(1)
  }))
