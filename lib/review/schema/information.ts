import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { messageRef } from '@/lib/core/message-ref'
import { plainDate } from '@/lib/core/plain-date'
import { WAIT_KINDS } from '@/lib/rules/waits'

/** What the office says to an answer: it does, it does not, or the question is put once more. */
export const OUTCOMES = ['accepted', 'refused', 'again'] as const
export type Outcome = (typeof OUTCOMES)[number]

const id = z.uuid('common.error.not_found')
const text = (max: number) => z.string().trim().max(max, messageRef('ui.error.tooLong', { max })).default('')

/** More time for one applicant. */
export const ExtendTimeInput = z.strictObject({ applicationId: id, dueOn: requiredDayField })

/** Everything awaited in a case gets so many days more. */
export const ExtendWaitsInput = z.strictObject({ applicationId: id, days: z.int().positive() })

/** A day that was moved for many, as it was kept: enough to give it back. */
export const MovedWait = z.strictObject({
  kind: z.enum(WAIT_KINDS),
  subjectId: z.uuid(),
  was: z.iso.date().transform(plainDate),
  until: z.iso.date().transform(plainDate),
  ends: z.iso.datetime().nullable(),
  at: z.iso.datetime(),
})
export type MovedWait = z.output<typeof MovedWait>

export const PutBackWaitsInput = z.strictObject({ applicationId: id, waits: z.array(MovedWait) })

/** Point by point; what is left open stays open. */
export const JudgeAnswersInput = z.strictObject({
  applicationId: id,
  requestId: id,
  items: z
    .array(
      z
        .strictObject({
          itemId: id,
          outcome: z.enum(['', ...OUTCOMES], 'casework.error.outcome').default(''),
          note: text(2000),
        })
        .refine(({ outcome, note }) => outcome !== 'refused' || note !== '', {
          path: ['note'],
          error: 'casework.error.outcomeNote',
        }),
    )
    .max(400, 'common.error.tooLarge')
    .transform((items) => items.filter(({ outcome }) => outcome !== ''))
    .refine((items) => items.length > 0, 'casework.error.outcome'),
})
