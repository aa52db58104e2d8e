import { describe, expect, it } from 'vitest'
import { receive } from '@/lib/storage/receive'
import { enterDocuments } from '@/lib/transfer/commands/enter-documents'
import { readPortfolio } from '@/lib/transfer/queries/portfolio-import'
import { tally } from '@/lib/transfer/queries/portfolio-tally'
import { refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aPdf, aPortfolio } from '../support/exchange'
import { aTraining } from '../support/ledger'

function told() {
  const read = readPortfolio(JSON.stringify(aPortfolio()), null)
  if (!read.ok) throw new Error('the portfolio of a test can be read')
  return tally(read.document, async () => undefined)
}

describe('enterDocuments', () => {
  it('ties each document to what it proves, says which were refused or are missing, and enters none twice', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const training = await aTraining(own.ctx, own.id)
      const pdf = new Uint8Array(await aPdf('Certificate'))
      const file = await receive(ctx, { stream: new Blob([pdf]).stream(), fileName: 'a.pdf' })
      const proves = [{ list: 'training' as const, id: 't1' }]
      const given = {
        ...{ applicationId: null, ownerId: person.id, rowOf: () => training },
        documents: [
          { file: 'documents/a.pdf', name: 'a.pdf', proves },
          { file: 'documents/lost.pdf', name: 'lost.pdf', proves },
        ],
        files: [
          { path: 'documents/a.pdf', received: file, refused: null },
          { path: 'documents/b.exe', received: null, refused: 'storage.error.type' },
        ],
      }
      const first = told()
      await enterDocuments(ctx, given, first)
      expect(first.report()).toMatchObject({ added: { documents: 1 }, refused: 1 })
      expect(first.report().lines.map(({ path, outcome }) => [path, outcome])).toEqual([
        ['documents/b.exe', 'refused'],
        ['documents/lost.pdf', 'left'],
      ])
      const second = told()
      await enterDocuments(ctx, given, second)
      expect(second.report()).toMatchObject({ added: {}, there: { documents: 1 } })
      const tied = await ctx.db.attachment.findMany({ where: { orgId: ctx.org.id } })
      expect(tied).toMatchObject([{ trainingId: training }])
    }))

  it('is for the owner alone', () =>
    withCtx(async (ctx, person) => {
      const stranger = await someone(ctx, ['coordinator'])
      const given = { applicationId: null, ownerId: person.id, documents: [], files: [], rowOf: () => undefined }
      expect((await refusal(enterDocuments(stranger.ctx, given, told()))).code).toBe('not_found')
    }))
})
