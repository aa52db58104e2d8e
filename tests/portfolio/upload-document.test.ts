import { describe, expect, it } from 'vitest'
import { uploadDocument } from '@/lib/portfolio/commands/upload-document'
import { evidenceFor } from '@/lib/portfolio/queries/documents'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aReadApplication, aTraining, recorded } from '../support/ledger'

const FILE = {
  storageKey: 'k',
  name: 'certificate.pdf',
  mime: 'application/pdf',
  bytes: 99,
  sha256: 'abc',
  verdict: 'clean',
} as const

describe('uploadDocument', () => {
  it('keeps the file, ties it to its entry, and knows the same file again', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      const input = { applicationId: id, file: FILE, entry: { kind: 'training', entryId } as const }
      const first = await uploadDocument(own, input)
      expect(first).toMatchObject({ name: 'certificate.pdf', size: 99, kept: true })
      expect(await uploadDocument(own, input)).toEqual({ ...first, kept: false })
      expect(await evidenceFor(own, input.entry)).toMatchObject([{ documentId: first.id, state: 'clean' }])
      expect(await recorded(ctx, 'portfolio.documentUploaded')).toBe(1)
      expect(await recorded(ctx, 'portfolio.documentAttached')).toBe(1)
    }))

  it('is refused to others, and while everything is read', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const input = { applicationId: id, file: FILE, entry: null }
      await keepsTheWalls(own, uploadDocument, input, ['coordinator'])
      await aReadApplication(ctx, id)
      expect((await refusal(uploadDocument(own, input))).code).toBe('closed')
    }))
})
