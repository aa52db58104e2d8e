import { z } from 'zod'

const InOrg = z.strictObject({ orgId: z.uuid() })

/** Background work: its name and the shape of its payload. Payloads carry ids, never objects. */
export const JOBS = {
  'mail.sendLetter': InOrg.extend({ letterId: z.uuid() }),
  'mail.sendAccountLetter': z.strictObject({ letterId: z.uuid() }),
} as const

export type JobName = keyof typeof JOBS
export type JobPayload<N extends JobName> = z.output<(typeof JOBS)[N]>
