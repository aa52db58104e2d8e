import { describe, expect, it } from 'vitest'
import { recordScan } from '@/lib/portfolio/commands/record-scan'
import { documentFile, documentsOf } from '@/lib/portfolio/queries/documents'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { aDocument, recorded } from '../support/ledger'

describe('recordScan', () => {
  it('opens what is clean; keeps the name of what is refused, and never hands it out', () =>
    withCtx(async (ctx, person) => {
      const [clean, bad] = [
        await aDocument(ctx, person.id, { verdict: 'pending' }),
        await aDocument(ctx, person.id, { verdict: 'pending', name: 'bad.pdf' }),
      ]
      const system = systemFor(ctx)
      await recordScan(system, { documentId: clean, verdict: 'clean' })
      await recordScan(system, { documentId: bad, verdict: 'refused' })
      await recordScan(system, { documentId: bad, verdict: 'clean' })
      expect(await documentFile(ctx, clean)).toMatchObject({ name: 'certificate.pdf' })
      expect(await refusal(documentFile(ctx, bad))).toMatchObject({ code: 'closed', reason: 'ledger.document.refused' })
      const states = (await documentsOf(ctx, person.id)).map(({ name, state }) => [name, state])
      expect(states.toSorted()).toEqual([
        ['bad.pdf', 'refused'],
        ['certificate.pdf', 'clean'],
      ])
      expect(await recorded(ctx, 'portfolio.documentScanned')).toBe(2)
      const letters = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id } })
      expect(letters).toMatchObject([
        { template: 'document-refused', personId: person.id, toEmail: person.email, values: { document: 'bad.pdf' } },
      ])
    }))

  it('is the scanner’s word only, and of this association', () =>
    withCtx(async (ctx, person) => {
      const documentId = await aDocument(ctx, person.id, { verdict: 'pending' })
      expect((await refusal(recordScan(ctx, { documentId, verdict: 'clean' }))).code).toBe('forbidden')
      await inAnotherOrg(ctx, [], (other) => recordScan(systemFor(other), { documentId, verdict: 'clean' }))
      expect((await refusal(documentFile(ctx, documentId))).code).toBe('unavailable')
    }))
})
