import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { recordExamResult } from '@/lib/exam/commands/record-exam-result'
import { ExamResultInput } from '@/lib/exam/schema'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aCase, trailOf } from '../support/review'

const satOn = plainDate('2026-11-20')

async function cleared(ctx: Ctx) {
  const one = await aCase(ctx, { category: 'IMHM-C' })
  await recordDecision(one.office, { applicationId: one.id, act: 'clearForExam', feedback: '', seen: '' })
  return one
}

describe('recordExamResult', () => {
  it('passes part 1 with at most 12 wrong of 60, and counts a retake beside it', () =>
    withCtx(async (ctx) => {
      const { id, office } = await cleared(ctx)
      const part1 = (correct: number) => ({ applicationId: id, part: 1, correct, passed: null, satOn })
      expect((await recordExamResult(office, part1(47))).passed).toBe(false)
      expect((await recordExamResult(office, part1(48))).passed).toBe(true)
      const part2 = await recordExamResult(office, { applicationId: id, part: 2, correct: null, passed: true, satOn })
      expect(part2.passed).toBe(true)
      expect(await ctx.db.examResult.count({ where: { orgId: ctx.org.id, applicationId: id } })).toBe(3)
      expect((await applicationFindings(office, id)).assessment.readyToAward).toBe(true)
      expect(await trailOf(ctx, id)).toContain('exam.resultRecorded')
    }))

  it('refuses more than there are questions, a day ahead, and parts without their answer', () =>
    withCtx(async (ctx) => {
      const { id, office } = await cleared(ctx)
      const wrong = { applicationId: id, part: 1, correct: 61, passed: null, satOn: plainDate('2026-12-01') }
      expect(Object.keys((await refusal(recordExamResult(office, wrong))).fields ?? {}).sort()).toEqual([
        'correct',
        'satOn',
      ])
      const day = { year: '2026', month: '11', day: '20' }
      const ok = (more: object) => ExamResultInput.safeParse({ applicationId: id, satOn: day, ...more }).success
      expect(ok({ part: '1', correct: '50' })).toBe(true)
      expect(ok({ part: '1', passed: 'yes' })).toBe(false)
      expect(ok({ part: '2', correct: '50' })).toBe(false)
      expect(ok({ part: '2', passed: 'no', correct: '' })).toBe(true)
    }))

  it('waits until somebody is cleared, and keeps the walls', () =>
    withCtx(async (ctx) => {
      const early = await aCase(ctx, { category: 'IMHM-P' })
      const input = { part: 2, correct: null, passed: true, satOn }
      const refused = await refusal(recordExamResult(early.office, { applicationId: early.id, ...input }))
      expect(refused).toMatchObject({ code: 'closed', reason: 'exam.error.notCleared' })
      const { id } = await cleared(ctx)
      await keepsTheWalls(ctx, recordExamResult, { applicationId: id, ...input })
      await keepsTheWalls(ctx, recordExamResult, { applicationId: id, ...input }, ['admin'])
    }))
})
