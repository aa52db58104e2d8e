import { describe, expect, it } from 'vitest'
import { holdCase } from '@/lib/review/commands/hold-case'
import { switchLetters } from '@/lib/review/commands/switch-letters'
import { caseworkOf } from '@/lib/review/queries/casework'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited, letters, queued } from '../support/references'
import { aCase } from '../support/review'

describe('switchLetters', () => {
  it('keeps the letters of a case back, and puts what waited into the queue when they go', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      for (let press = 0; press < 2; press++) await switchLetters(office, { applicationId: id, letters: 'paused' })
      expect((await caseworkOf(office, id)).lettersPaused).toBe(true)
      expect(await audited(ctx, 'review.lettersPaused')).toBe(1)
      await holdCase(office, { applicationId: id, reason: 'payment', message: '' })
      const [letter] = await letters(ctx, 'case-held')
      await ctx.db.$executeRaw`select graphile_worker.remove_job(${`letter:${letter?.id}`})`
      await switchLetters(office, { applicationId: id, letters: 'sent' })
      expect((await caseworkOf(office, id)).lettersPaused).toBe(false)
      expect((await queued(ctx, 'mail.sendLetter')).map(({ key }) => key)).toContain(`letter:${letter?.id}`)
      expect(await audited(ctx, 'review.lettersResumed')).toBe(1)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aCase(ctx)
      await keepsTheWalls(ctx, switchLetters, { applicationId: id, letters: 'paused' })
      expect((await refusal(switchLetters(own, { applicationId: id, letters: 'paused' }))).code).toBe('not_found')
    }))
})
