import { z } from 'zod'

export const AskForAdviceInput = z.strictObject({ applicationId: z.uuid('common.error.not_found') })
