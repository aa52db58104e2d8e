import { describe, expect, it } from 'vitest'
import { correctDetails } from '@/lib/people/commands/correct-details'
import { applicantDetails } from '@/lib/people/queries/details'
import { CorrectDetailsInput } from '@/lib/people/schema'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { complaints } from '../support/ledger'
import { letters } from '../support/references'
import { aSubmitted } from '../support/review'

const typed = (applicationId: string, more: Record<string, unknown> = {}) =>
  CorrectDetailsInput.parse({
    ...{ applicationId, version: '1', givenName: 'Ana', familyName: 'Núñez', phone: '', city: '', state: '' },
    ...{ reason: 'As on the diploma.', ...more },
  })

describe('correctDetails', () => {
  it('changes what is different, keeps both on the trail, and tells the applicant', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx)
      const before = await applicantDetails(office, id)
      const input = typed(id, { givenName: before.answers.givenName })
      expect(await correctDetails(office, input)).toMatchObject({ changed: 1 })
      const { answers, version } = await applicantDetails(office, id)
      expect([answers.familyName, version]).toEqual(['Núñez', 2])
      const entry = await ctx.db.auditEntry.findFirstOrThrow({
        where: { orgId: ctx.org.id, name: 'people.detailsCorrected' },
      })
      expect(entry).toMatchObject({
        applicationId: id,
        detail: { before: before.answers.familyName, after: 'Núñez', reason: 'As on the diploma.' },
      })
      expect(await letters(ctx, 'details-corrected')).toMatchObject([
        { personId: person.id, values: { after: 'Núñez' } },
      ])
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row.searchText).toContain('nunez')
    }))

  it('does nothing where nothing is different, and refuses over what the applicant changed meanwhile', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      const { answers } = await applicantDetails(office, id)
      expect(await correctDetails(office, typed(id, answers))).toMatchObject({ changed: 0 })
      expect(await letters(ctx, 'details-corrected')).toHaveLength(0)
      await correctDetails(office, typed(id))
      const stale = await refusal(correctDetails(office, typed(id, { familyName: 'Other' })))
      expect(stale).toMatchObject({ code: 'conflict', reason: 'people.error.changedMeanwhile' })
    }))

  it('is the coordinator’s, not the applicant’s own, and wants a reason', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aSubmitted(ctx)
      await keepsTheWalls(ctx, correctDetails, typed(id))
      await keepsTheWalls(ctx, correctDetails, typed(id), ['admin'])
      expect((await refusal(correctDetails(own, typed(id)))).code).toBe('not_found')
      expect(
        complaints(CorrectDetailsInput, { ...typed(id), version: '1', phone: '', city: '', state: '', reason: '' }),
      ).toEqual({
        reason: ['people.error.correctWhy'],
      })
    }))
})
