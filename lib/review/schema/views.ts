import { z } from 'zod'
import { tick } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'

const LONGEST_NAME = 60
const LONGEST_QUERY = 2000

export const SaveDeskViewInput = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'desk.error.name')
    .max(LONGEST_NAME, messageRef('ui.error.tooLong', { max: LONGEST_NAME })),
  /** The filters as the address says them; what is no filter is left out. */
  query: z.string().max(LONGEST_QUERY, 'common.error.tooLarge').default(''),
  shared: tick,
  opens: tick,
})

export const DeskViewRef = z.strictObject({ viewId: z.uuid('common.error.not_found') })

/** So many views one person may keep: more is no list to choose from. */
export const MOST_VIEWS = 30
