import { z } from 'zod'
import { Email } from '@/lib/auth/schema'
import { idField, optionalText } from '@/lib/core/form-fields'
import { DECLARED_KINDS } from './assigning'

/** What ties somebody who would judge to somebody who would be judged, so that another one does. */
export const CONFLICTS = [
  'self',
  'adviser',
  'gave-rsc',
  'received-rsc',
  'gave-reference',
  'same-employer',
  'same-team',
  'declared',
] as const
export type Conflict = (typeof CONFLICTS)[number]

/** Whom a reviewer may not read, as they know them; the office says for whom. */
export const NoteConflictInput = z
  .strictObject({
    personId: idField.optional(),
    name: optionalText(160),
    email: optionalText(254).pipe(z.union([z.literal(''), Email], { error: 'auth.email.wrong' })),
    kind: z.enum(DECLARED_KINDS, { error: 'ui.error.choose' }),
    note: optionalText(500),
  })
  .refine(({ name, email }) => name.length >= 3 || email !== '', { path: ['name'], error: 'pool.error.whom' })

export const ConflictRef = z.strictObject({ conflictId: idField })
