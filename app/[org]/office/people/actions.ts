'use server'
import { grantRole } from '@/lib/people/commands/grant-role'
import { withdrawRole } from '@/lib/people/commands/withdraw-role'
import { RoleInput } from '@/lib/people/schema'
import { action } from '@/lib/web/action'

export const grantRoleAction = action(RoleInput, grantRole)
export const withdrawRoleAction = action(RoleInput, withdrawRole)
