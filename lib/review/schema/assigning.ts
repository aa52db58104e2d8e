import { z } from 'zod'
import { isUuid } from '@/lib/core/ids'
import { REVIEW_KINDS } from '@/lib/reviewers/schema/assigning'

export const FindReadersInput = z.strictObject({ applicationId: z.uuid() })

export const AssignReaderInput = z.strictObject({
  applicationId: z.uuid(),
  reviewerId: z.uuid({ error: 'assigning.error.reviewer' }),
  kind: z.enum(REVIEW_KINDS).default('formal'),
})

/** More than a page of proposals has, so that nobody meets it. */
const MOST_SEATS = 200

/** `application:reviewer`, as the page's lists give it; empty where a seat is left open. */
const choice = z.string().transform((value, check) => {
  if (value === '') return null
  const [applicationId = '', reviewerId = ''] = value.split(':')
  if (isUuid(applicationId) && isUuid(reviewerId)) return { applicationId, reviewerId }
  check.addIssue({ code: 'custom', message: 'common.error.invalid' })
  return z.NEVER
})

export const AssignReadersInput = z.strictObject({
  seats: z
    .array(choice)
    .max(MOST_SEATS, { error: 'common.error.tooLarge' })
    .default([])
    .transform((all) => all.filter((one) => one !== null))
    .refine((all) => all.length > 0, { error: 'assigning.error.seats' }),
})
export type ChosenSeat = z.output<typeof AssignReadersInput>['seats'][number]
