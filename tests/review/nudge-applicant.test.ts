import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { nudgeApplicant } from '@/lib/review/commands/nudge-applicant'
import { requestInformation } from '@/lib/review/commands/request-information'
import { waitsOf } from '@/lib/waits/contract'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { letters } from '../support/references'
import { aCase, trailOf } from '../support/review'

async function asked(ctx: Ctx) {
  const found = await aCase(ctx)
  const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]
  await requestInformation(found.office, {
    ...{ applicationId: found.id, message: '', items },
    dueOn: plainDate('2026-12-22'),
  })
  return found
}

describe('nudgeApplicant', () => {
  it('reminds of open questions by hand, once a day at most', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await asked(ctx)
      await nudgeApplicant(office, { applicationId: id })
      expect(await letters(ctx, 'information-reminder')).toMatchObject([{ personId: person.id, values: { items: 1 } }])
      expect(await waitsOf(ctx, id)).toMatchObject([{ state: 'reminded', reminders: 1 }])
      expect(await trailOf(ctx, id)).toContain('review.informationReminded')
      const again = await refusal(nudgeApplicant(office, { applicationId: id }))
      expect(again.reason).toBe('casework.error.remindedToday')
    }))

  it('has nothing to say where nothing was asked, and keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      expect((await refusal(nudgeApplicant(office, { applicationId: id }))).code).toBe('closed')
      const other = await asked(ctx)
      await keepsTheWalls(ctx, nudgeApplicant, { applicationId: other.id })
    }))
})
