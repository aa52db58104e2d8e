import { z } from 'zod'
import { idField, requiredText } from '@/lib/core/form-fields'
import { SECTION_CODES } from '@/lib/rules/sections'

/** Long enough to explain, short enough to be read on a phone. */
export const COMMENT_LIMIT = 2000

/** As whom somebody speaks in a thread. */
export const VOICES = ['applicant', 'adviser', 'coordinator'] as const
export type Voice = (typeof VOICES)[number]

const section = z.enum(SECTION_CODES, 'common.error.not_found')

export const CommentInput = z.strictObject({
  applicationId: idField,
  section,
  text: requiredText('messages.error.empty', COMMENT_LIMIT),
})

/** `throughId`: the last comment that was shown, so that one which came meanwhile stays unread. */
export const ReadBody = z.strictObject({ section, throughId: idField })
export const ReadInput = ReadBody.extend({ applicationId: idField })
