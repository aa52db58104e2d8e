import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { openRating } from '@/lib/references/commands/open-rating'
import { saveRating } from '@/lib/references/commands/save-rating'
import { submitRating } from '@/lib/references/commands/submit-rating'
import { ratingView } from '@/lib/references/queries/for-rater'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import {
  aRater,
  asRater,
  audited,
  fillIn,
  letters,
  rated,
  referenceRow,
  tokenIn,
  versionOf,
} from '../support/references'
import { anEndorsement } from '../support/rsc'
import { at } from '../support/world'

describe('submitRating', () => {
  it('receives it once, on the association’s day, thanks the rater and tells the applicant that it came', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const night = at(ctx, '2026-12-01T03:30:00Z')
      const rater = await fillIn(night, referenceId, { noInformation: 2 })
      const version = await versionOf(ctx, referenceId)
      for (let press = 0; press < 3; press++) expect(await submitRating(rater, { version })).toEqual({ step: 'thanks' })
      const row = await referenceRow(ctx, referenceId)
      expect(row.receivedOn).toEqual(new Date('2026-11-30'))
      expect(row.rating).toMatchObject({ notEnoughInformation: 2, recommends: true, submittedAt: night.now })
      expect(await letters(ctx, 'rater-thanks')).toHaveLength(1)
      const told = await letters(ctx, 'rating-received')
      expect(told).toMatchObject([{ personId: person.id, values: { rater: row.name, received: 1, needed: 3 } }])
      expect(await audited(ctx, 'references.ratingReceived')).toBe(1)
    }))

  it('spends every link; behind it there is only thanks, and nothing of the answers', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await rated(ctx, referenceId, { comment: 'a secret worry' })
      const [letter] = await letters(ctx, 'rater-invitation')
      expect((await readLink(at(ctx, '2030-01-01T00:00:00Z'), 'rate', tokenIn(letter))).usedAt).toEqual(ctx.now)
      const rater = asRater(ctx, referenceId)
      expect(await ratingView(rater)).toMatchObject({ stage: 'given', applicant: person.name })
      const change = { part: 'recommendation', recommends: false, comment: '', way: 'later', version: 9 } as const
      expect((await refusal(saveRating(rater, change))).reason).toBe('references.no.given')
    }))

  it('wants every answer and a recommendation', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = asRater(ctx, referenceId)
      await openRating(rater, {})
      expect((await refusal(submitRating(rater, { version: 1 }))).reason).toBe('references.incomplete')
      await fillIn(ctx, referenceId)
      expect((await refusal(submitRating(rater, { version: 1 }))).code).toBe('conflict')
    }))

  it.each([
    ['too little was known', { noInformation: 6 }],
    ['the rater does not recommend', { recommends: false }],
  ])('asks the applicant for one more person, and says no more, when %s', (_, given) =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await rated(ctx, referenceId, { ...given, comment: 'a secret worry' })
      expect(await letters(ctx, 'rating-received')).toEqual([])
      const [letter] = await letters(ctx, 'rating-another-needed')
      expect(letter?.personId).toBe(person.id)
      expect(JSON.stringify(letter?.values)).not.toMatch(/secret|recommend|information/i)
    }),
  )

  it('tells the office at once of a rating that says too little', () =>
    withCtx(async (ctx, person) => {
      const office = await someone(ctx, ['coordinator'])
      await someone(ctx, ['reviewer'])
      const { referenceId } = await aRater(ctx, person)
      await rated(ctx, referenceId, { noInformation: 6, comment: 'a secret worry' })
      const told = await letters(ctx, 'rating-void')
      expect(told).toMatchObject([{ personId: office.person.id, values: { applicant: person.name } }])
      expect(JSON.stringify(told[0]?.values)).not.toContain('secret')
      expect(await audited(ctx, 'references.ratingVoid')).toBe(1)
    }))

  it('says nothing to the office about a rating that counts', () =>
    withCtx(async (ctx, person) => {
      await someone(ctx, ['coordinator'])
      const { referenceId } = await aRater(ctx, person)
      await rated(ctx, referenceId, { noInformation: 5 })
      expect(await letters(ctx, 'rating-void')).toEqual([])
    }))

  it('looks again whether the rater is endorsed by now', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person, { email: 'new@people.test' })
      const endorsed = await someone(ctx, [], { email: 'new@people.test' })
      await anEndorsement(ctx, endorsed.person.id, { category: 'ECMHS' })
      await rated(ctx, referenceId)
      expect((await referenceRow(ctx, referenceId)).endorsed).toBe(true)
    }))

  it('is for the rater of the link alone', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await fillIn(ctx, referenceId)
      expect((await refusal(submitRating(ctx, { version: 5 }))).code).toBe('not_found')
      const office = await someone(ctx, ['coordinator', 'admin'])
      expect((await refusal(submitRating(office.ctx, { version: 5 }))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, [], (other) =>
        refusal(submitRating(asRater(other, referenceId), { version: 5 })),
      )
      expect(outside.code).toBe('not_found')
    }))
})
