import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { standingLetter } from '@/lib/portfolio/queries/standing-letter'
import { ctxFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aSubmitted } from '../support/review'

describe('standingLetter', () => {
  it('is one page in the reader’s language, for the applicant and the office', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, office } = await aSubmitted(ctx)
      for (const [reader, title] of [
        [own, /^Confirmation /],
        [{ ...office, locale: 'es' as const }, /^Confirmación /],
      ] as const) {
        const { name, bytes } = await standingLetter(reader, id)
        const pdf = await PDFDocument.load(bytes)
        expect([pdf.getPageCount(), name]).toEqual([1, expect.stringMatching(/-standing\.pdf$/)])
        expect(pdf.getTitle()).toMatch(title)
        expect(pdf.getSubject()).toContain('Ana')
      }
    }))

  it('is nobody else’s, and says nothing of an application that was withdrawn', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aSubmitted(ctx)
      const { person } = await someone(ctx)
      for (const roles of [['applicant'], ['reviewer'], ['adviser'], ['scorer']]) {
        expect((await refusal(standingLetter(ctxFor(ctx, person, roles), id))).code).toBe('not_found')
      }
      await inAnotherOrg(ctx, ['coordinator', 'admin'], async (there) => {
        expect((await refusal(standingLetter(there, id))).code).toBe('not_found')
      })
      await withdrawApplication(own, { applicationId: id })
      expect((await refusal(standingLetter(own, id))).code).toBe('closed')
    }))
})
