import { z } from 'zod'

/** Nothing chosen takes the case out of its round. */
export const MoveToRoundInput = z.strictObject({
  applicationId: z.uuid('common.error.not_found'),
  roundId: z
    .union([z.literal(''), z.uuid()], 'rounds.error.choose')
    .default('')
    .transform((id) => id || null),
})
