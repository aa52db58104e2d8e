import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'

export const EXAM_PARTS = ['1', '2'] as const

/** One part of the exam, as the Alliance's exam desk reported it. */
export const ExamResultInput = z
  .strictObject({
    applicationId: z.uuid('common.error.not_found'),
    part: z.enum(EXAM_PARTS, 'exam.error.part').transform(Number),
    correct: z
      .string()
      .trim()
      .regex(/^\d{0,3}$/, 'exam.error.correctUnclear')
      .default('')
      .transform((typed) => (typed === '' ? null : Number(typed))),
    passed: z
      .enum(['', 'yes', 'no'], 'exam.error.passed')
      .default('')
      .transform((said) => (said === '' ? null : said === 'yes')),
    satOn: requiredDayField,
  })
  .superRefine(({ part, correct, passed }, ctx) => {
    if (part === 1 && correct === null)
      ctx.addIssue({ code: 'custom', path: ['correct'], message: 'exam.error.correct' })
    if (part === 2 && passed === null) ctx.addIssue({ code: 'custom', path: ['passed'], message: 'exam.error.passed' })
  })
