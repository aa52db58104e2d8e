import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { servingOf } from '@/lib/portfolio/queries/open-ledger'
import { requestInformation } from '@/lib/review/commands/request-information'
import { takeBackRequest } from '@/lib/review/commands/take-back-request'
import { waitsOf } from '@/lib/waits/contract'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aSubmitted, lettersTo, stateOf, trailOf } from '../support/review'

async function asked(ctx: Ctx) {
  const found = await aSubmitted(ctx)
  const items = [{ section: 'training' as const, entryKind: '' as const, entryId: '' as const, ask: 'Which one?' }]
  const dueOn = plainDate('2026-12-20')
  const input = { applicationId: found.id, message: '', dueOn, items }
  const { requestId } = await requestInformation(found.office, input)
  return { ...found, requestId }
}

describe('takeBackRequest', () => {
  it('puts the case back on the coordinator’s turn, closes what was open, and tells the applicant', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await asked(ctx)
      await takeBackRequest(office, { applicationId: id, message: 'We found it.' })
      expect(await stateOf(ctx, id)).toBe('in_review')
      expect(await waitsOf(ctx, id)).toMatchObject([{ kind: 'information', state: 'stopped' }])
      expect((await servingOf(ctx, person.id))[0]?.openItems).toEqual([])
      expect(await lettersTo(ctx, person.id)).toContain('information-closed')
      expect(await trailOf(ctx, id)).toContain('review.informationTakenBack')
      const again = await refusal(takeBackRequest(office, { applicationId: id, message: '' }))
      expect(again).toMatchObject({ code: 'closed', reason: 'casework.error.nothingAsked' })
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await asked(ctx)
      await keepsTheWalls(ctx, takeBackRequest, { applicationId: id, message: '' })
      expect((await refusal(takeBackRequest(own, { applicationId: id, message: '' }))).code).toBe('not_found')
    }))
})
