import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { messageRef } from '@/lib/core/message-ref'

export const EndorsementRef = z.strictObject({ endorsementId: z.uuid('common.error.not_found') })

export const ENDORSEMENT_STATUSES = ['active', 'inactive', 'expired', 'revoked'] as const

const name = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(100, messageRef('ui.error.tooLong', { max: 100 }))

/** A giver without endorsement and the days on which the association vouches for them. */
export const VetGiverInput = z
  .strictObject({
    givenName: name('register.error.givenName'),
    familyName: name('register.error.familyName'),
    email: z.string({ error: 'register.error.email' }).trim().toLowerCase().pipe(z.email('ui.error.email')),
    from: requiredDayField,
    to: requiredDayField,
    note: z
      .string()
      .trim()
      .max(1000, messageRef('ui.error.tooLong', { max: 1000 }))
      .default(''),
  })
  .refine((input) => input.from <= input.to, { path: ['to'], error: 'register.error.toBeforeFrom' })
