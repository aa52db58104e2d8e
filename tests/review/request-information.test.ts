import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { servingOf } from '@/lib/portfolio/queries/open-ledger'
import { requestInformation } from '@/lib/review/commands/request-information'
import { RequestInformationInput } from '@/lib/review/schema/case'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { addTraining, aSubmitted, aTrainingOf, lettersTo, stateOf, trailOf } from '../support/review'

const dueOn = plainDate('2026-12-20')
const whole = {
  section: 'references' as const,
  entryKind: '' as const,
  entryId: '' as const,
  ask: 'One more rater, please.',
}

describe('requestInformation', () => {
  it('asks about named items, opens exactly them, writes, remembers', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx)
      const entryId = await aTrainingOf(ctx, person.id)
      const item = {
        section: 'training' as const,
        entryKind: 'training' as const,
        entryId,
        ask: 'Add the certificate.',
      }
      await requestInformation(office, { applicationId: id, message: 'Nearly there.', dueOn, items: [item, whole] })
      expect(await stateOf(ctx, id)).toBe('info_requested')
      const [serving] = await servingOf(ctx, person.id)
      expect(serving?.openItems).toEqual(
        expect.arrayContaining([
          { section: 'training', entryKind: 'training', entryId },
          { section: 'references', entryKind: null, entryId: null },
        ]),
      )
      expect(await lettersTo(ctx, person.id)).toContain('information-requested')
      expect(await trailOf(ctx, id)).toContain('review.informationRequested')
    }))

  it('asks only what was written, and something', () => {
    const base = { applicationId: crypto.randomUUID(), dueOn: { year: '2026', month: '12', day: '20' } }
    const item = (ask: string) => ({ section: 'training', entryKind: '', entryId: '', ask })
    const some = RequestInformationInput.safeParse({ ...base, items: [item(' '), item('Which?')] })
    expect(some.data?.items).toHaveLength(1)
    expect(RequestInformationInput.safeParse({ ...base, items: [item('')] }).success).toBe(false)
    expect(RequestInformationInput.safeParse({ ...base }).success).toBe(false)
  })

  it('refuses a day gone by, and somebody else’s entry', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      const late = { applicationId: id, message: '', dueOn: plainDate('2026-11-22'), items: [whole] }
      expect((await refusal(requestInformation(office, late))).fields).toHaveProperty('dueOn')
      const { person: other } = await someone(ctx)
      const entryId = await addTraining(ctx, other.id, 'Not hers')
      const item = { ...whole, section: 'training' as const, entryKind: 'training' as const, entryId }
      const act = requestInformation(office, { applicationId: id, message: '', dueOn, items: [item] })
      expect((await refusal(act)).code).toBe('not_found')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await aSubmitted(ctx)
      await keepsTheWalls(ctx, requestInformation, { applicationId: id, message: '', dueOn, items: [whole] })
    }))
})
