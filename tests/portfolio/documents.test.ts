import { describe, expect, it } from 'vitest'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { detachDocument } from '@/lib/portfolio/commands/detach-document'
import { removeDocument } from '@/lib/portfolio/commands/remove-document'
import { uploadDocument } from '@/lib/portfolio/commands/upload-document'
import { documentFile, documentsOf, evidenceFor } from '@/lib/portfolio/queries/documents'
import { inAnotherOrg, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aDocument, aMembership, aReadApplication, aTraining, recorded } from '../support/ledger'

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
      expect(await evidenceFor(own, input.entry)).toMatchObject([{ documentId: first.id, pending: false }])
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

describe('attachDocument and detachDocument', () => {
  it('tie and untie, once', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aMembership(own, id)
      const documentId = await aDocument(ctx, person.id)
      const input = { applicationId: id, documentId, kind: 'membership', entryId } as const
      const { attachmentId } = await attachDocument(own, input)
      expect(await attachDocument(own, input)).toEqual({ attachmentId })
      const [row] = await documentsOf(own, person.id)
      expect(row?.ties).toEqual([{ attachmentId, kind: 'membership', entryId }])
      await keepsTheWalls(own, attachDocument, input, ['coordinator'])
      await keepsTheWalls(own, detachDocument, { applicationId: id, attachmentId }, ['coordinator'])
      await detachDocument(own, { applicationId: id, attachmentId })
      expect(await evidenceFor(own, { kind: 'membership', entryId })).toEqual([])
      expect(await recorded(ctx, 'portfolio.documentDetached')).toBe(1)
    }))

  it('never tie somebody else’s document', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      const other = await someone(ctx)
      const documentId = await aDocument(ctx, other.person.id)
      const error = await refusal(attachDocument(own, { applicationId: id, documentId, kind: 'training', entryId }))
      expect(error.code).toBe('not_found')
    }))
})

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

describe('documentFile', () => {
  it('is for the owner and staff who read applications, in this association, once it is clean', () =>
    withCtx(async (ctx, person) => {
      const documentId = await aDocument(ctx, person.id)
      expect(await documentFile(ctx, documentId)).toMatchObject({ name: 'certificate.pdf', mime: 'application/pdf' })
      const staff = await someone(ctx, ['coordinator'])
      expect(await documentFile(staff.ctx, documentId)).toMatchObject({ name: 'certificate.pdf' })
      const stranger = await someone(ctx, ['applicant', 'reviewer'])
      expect((await refusal(documentFile(stranger.ctx, documentId))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => refusal(documentFile(other, documentId)))
      expect(outside.code).toBe('not_found')
      const unseen = await aDocument(ctx, person.id, { verdict: 'pending' })
      expect((await refusal(documentFile(ctx, unseen))).code).toBe('unavailable')
    }))
})
