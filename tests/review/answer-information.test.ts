import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { requestInformation } from '@/lib/review/commands/request-information'
import { askedOfMe } from '@/lib/review/queries/requests'
import { AnswerInformationInput } from '@/lib/review/schema/case'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aSubmitted, lettersTo, stateOf, trailOf } from '../support/review'

const send = 'now' as const

async function asked(ctx: Ctx) {
  const submitted = await aSubmitted(ctx)
  const item = (section: 'training' | 'work') => ({
    section,
    entryKind: '' as const,
    entryId: '' as const,
    ask: 'Why?',
  })
  await requestInformation(submitted.office, {
    applicationId: submitted.id,
    message: '',
    dueOn: plainDate('2026-12-20'),
    items: [item('training'), item('work')],
  })
  const { open } = await askedOfMe(submitted.ctx, submitted.id)
  const answers = (open?.items ?? []).map((one) => ({
    itemId: one.id,
    answer: `About ${one.section}.`,
    handedBack: '',
  }))
  return { ...submitted, answers }
}

describe('answerInformation', () => {
  it('answers exactly what was asked and hands the case back', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, answers, coordinator } = await asked(ctx)
      await answerInformation(own, { applicationId: id, send, answers })
      expect(await stateOf(ctx, id)).toBe('in_review')
      const { open, answered } = await askedOfMe(own, id)
      expect(open).toBeNull()
      expect(answered[0]?.items.map((item) => item.answer)).toEqual(['About training.', 'About work.'])
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row.expectedOn).not.toBeNull()
      expect(await lettersTo(ctx, coordinator.id)).toContain('information-answered')
      expect(await trailOf(ctx, id)).toContain('review.informationAnswered')
    }))

  it('keeps what is written so far, and sends nothing', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, answers } = await asked(ctx)
      const half = answers.map((one, index) => ({ ...one, answer: index === 0 ? 'So far.' : '' }))
      await answerInformation(own, { applicationId: id, send: 'later', answers: half })
      expect(await stateOf(ctx, id)).toBe('info_requested')
      expect((await askedOfMe(own, id)).open?.items.map((item) => item.answer)).toEqual(['So far.', ''])
      const form = { applicationId: id, answers: half }
      expect(AnswerInformationInput.safeParse(form).error?.issues[0]?.path).toEqual(['answers', 1, 'answer'])
      expect(AnswerInformationInput.safeParse({ ...form, send: 'later' }).success).toBe(true)
    }))

  it('takes all answers or none, and no other', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, answers } = await asked(ctx)
      const [first] = answers
      if (!first) throw new Error('two items were asked')
      for (const wrong of [
        [first],
        [first, first],
        [...answers, { itemId: crypto.randomUUID(), answer: 'Oh.', handedBack: '' }],
      ]) {
        expect((await refusal(answerInformation(own, { applicationId: id, send, answers: wrong }))).reason).toBe(
          'review.error.incomplete',
        )
      }
      expect(await stateOf(ctx, id)).toBe('info_requested')
    }))

  it('is the applicant’s alone, and only while something is asked', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own, answers } = await asked(ctx)
      expect((await refusal(answerInformation(office, { applicationId: id, send, answers }))).code).toBe('not_found')
      await keepsTheWalls(ctx, answerInformation, { applicationId: id, send, answers })
      await answerInformation(own, { applicationId: id, send, answers })
      expect((await refusal(answerInformation(own, { applicationId: id, send, answers }))).code).toBe('closed')
    }))
})
