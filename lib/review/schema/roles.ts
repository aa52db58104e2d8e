import { z } from 'zod'
import { idField } from '@/lib/core/form-fields'
import { RoleInput } from '@/lib/people/schema'

/** A role to take away; of a coordinator, to which colleague their cases go. Nobody chosen: they wait for whoever takes them. */
export const EndRoleInput = RoleInput.extend({
  coordinatorId: idField
    .or(z.literal(''))
    .optional()
    .transform((id) => id || null),
})
