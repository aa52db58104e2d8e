import { describe, expect, it } from 'vitest'
import { documentFile } from '@/lib/portfolio/queries/documents'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aDocument } from '../support/ledger'

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
