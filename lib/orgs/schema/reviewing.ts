import { z } from 'zod'
import { tick, whole } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { parsePlainDate } from '@/lib/core/plain-date'
import { READERS } from '@/lib/rules/settings'
import { daysField, reminderField, Version } from '../schema'

const numberField = (error: string, from: number, to: number) =>
  z
    .string({ error })
    .trim()
    .regex(/^\d{1,3}$/, error)
    .transform(Number)
    .refine((number) => number >= from && number <= to, error)

const Ladder = z.strictObject({
  after: reminderField,
  before: reminderField,
  expireDays: numberField('orgs.error.reviewing.expire', 0, 366),
})

/** Nothing typed promises nothing. */
const promise = z
  .string({ error: 'orgs.error.reviewing.promise' })
  .trim()
  .regex(/^(\d{1,3})?$/, 'orgs.error.reviewing.promise')
  .transform((typed) => (typed === '' ? null : Number(typed)))
  .refine((days) => days !== 0, 'orgs.error.reviewing.promise')

const MOST_EMPLOYERS = 100
const EMPLOYER_LENGTH = 160

/** One name on a line; commas belong to names. */
const employers = z
  .string({ error: 'ui.error.unclear' })
  .transform((typed) => [...new Set(typed.split('\n').map((line) => line.trim()))].filter(Boolean))
  .refine(
    (names) => names.length <= MOST_EMPLOYERS,
    messageRef('orgs.error.reviewing.employers', { max: MOST_EMPLOYERS }),
  )
  .refine(
    (names) => names.every((name) => name.length <= EMPLOYER_LENGTH),
    messageRef('orgs.error.reviewing.employer', { max: EMPLOYER_LENGTH }),
  )

const MOST_CLOSED_DAYS = 400

const closedDays = z
  .string({ error: 'ui.error.unclear' })
  .max(8000, 'orgs.error.reviewing.closedDays')
  .transform((typed, ctx) => {
    const lines = [
      ...new Set(
        typed
          .split(/[\n,;]+/)
          .map((line) => line.trim())
          .filter(Boolean),
      ),
    ]
    const wrong = lines.find((line) => !parsePlainDate(line))
    if (wrong !== undefined) {
      ctx.addIssue({
        code: 'custom',
        message: messageRef('orgs.error.reviewing.closedDay', { what: wrong.slice(0, 40) }),
      })
      return z.NEVER
    }
    return lines.sort()
  })
  .refine((days) => days.length <= MOST_CLOSED_DAYS, 'orgs.error.reviewing.closedDays')

/** How an association reviews, waits and counts its days, as its office's form sends it. */
export const SaveReviewingInput = z
  .strictObject({
    version: Version,
    overwrite: Version.optional(),
    readers: z.enum(READERS, { error: 'ui.error.choose' }),
    assignsItself: tick,
    reviewerDays: daysField(366),
    settlingDays: daysField(366),
    advisoryReview: tick,
    sharedEmployers: employers,
    informationRounds: numberField('orgs.error.reviewing.rounds', 1, 9),
    informationDaysAgain: daysField(366),
    idleDraftMonths: numberField('orgs.error.reviewing.months', 0, 60),
    ladders: z.strictObject({ information: Ladder, transcript: Ladder, membershipProof: Ladder, review: Ladder }),
    promises: z.strictObject({
      submitted: promise,
      in_review: promise,
      cleared_for_exam: promise,
      deferred: promise,
    }),
    federalHolidays: tick,
    closedDays,
  })
  .refine(({ ladders, reviewerDays }) => ladders.review.before.every((day) => day < reviewerDays), {
    path: ['ladders', 'review', 'before'],
    error: 'orgs.error.reviewing.tooEarly',
    when: whole('ladders', 'reviewerDays'),
  })
  .refine(
    ({ ladders, informationDaysAgain }) => ladders.information.before.every((day) => day < informationDaysAgain),
    {
      path: ['ladders', 'information', 'before'],
      error: 'orgs.error.reviewing.tooEarly',
      when: whole('ladders', 'informationDaysAgain'),
    },
  )
