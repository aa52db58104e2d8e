'use server'
import { grantRole } from '@/lib/people/commands/grant-role'
import { RoleInput } from '@/lib/people/schema'
import { endRole } from '@/lib/review/commands/end-role'
import { EndRoleInput } from '@/lib/review/schema/roles'
import { action } from '@/lib/web/action'

export const grantRoleAction = action(RoleInput, grantRole)
export const endRoleAction = action(EndRoleInput, endRole)
